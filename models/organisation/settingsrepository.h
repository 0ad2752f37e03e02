#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

class Connection;
class UnitOfWork;

/// One of the office's own settings (not this machine's), with the value that holds while nobody has set another.
/// Declared once; whoever reads it and whoever shows it see the same.
template <typename Value> struct Setting {
    explicit Setting(QString name, const Value& constant = {})
        : key(std::move(name))
        , usual([constant](Connection&) { return constant; })
    {
    }
    /// The usual value follows from the office.
    [[nodiscard]] static Setting following(const QString& name, std::function<Value(Connection&)> usual)
    {
        Setting setting(name);
        setting.usual = std::move(usual);
        return setting;
    }

    QString key;
    std::function<Value(Connection&)> usual;
};

class SettingsRepository final {
public:
    [[nodiscard]] QString value(Connection& connection, const Setting<QString>& setting) const;
    [[nodiscard]] int number(Connection& connection, const Setting<int>& setting) const;
    [[nodiscard]] bool flag(Connection& connection, const Setting<bool>& setting) const;
    /// As it is stored; nothing while the usual value holds.
    [[nodiscard]] std::optional<QString> stored(Connection& connection, const QString& key) const;

    template <typename Value>
    void set(UnitOfWork& work, const Setting<Value>& setting, const std::type_identity_t<Value>& value) const
    {
        // What holds anyway is not written: a card that is saved changes nothing that was not changed on it.
        if (read(work, setting) != value)
            set(work, setting.key, textOf(value));
    }
    void set(UnitOfWork& work, const QString& key, const QString& value) const;
    /// What was stored before; nothing makes the usual value hold again.
    void putBack(UnitOfWork& work, const QString& key, const std::optional<QString>& value) const;

private:
    [[nodiscard]] QString read(UnitOfWork& work, const Setting<QString>& setting) const;
    [[nodiscard]] int read(UnitOfWork& work, const Setting<int>& setting) const;
    [[nodiscard]] bool read(UnitOfWork& work, const Setting<bool>& setting) const;
    static QString textOf(const QString& value) { return value; }
    static QString textOf(int value) { return QString::number(value); }
    static QString textOf(bool value) { return QString::number(int(value)); }
};

/// The settings that more than one place reads.
namespace SettingKey {
/// With nobody else to check, self-checking is allowed until the office says otherwise.
[[nodiscard]] bool isOneClerkOffice(Connection& connection);
/// The organization that stands above all others, "" when there are several.
[[nodiscard]] QString topName(Connection& connection);

inline const Setting<QString> officeName = Setting<QString>::following(QStringLiteral("office_name"), topName);
inline const Setting<QString> issuer(QStringLiteral("issuer")); ///< who signs honor rolls and certificates
inline const Setting<bool> isDemo(QStringLiteral("is_demo"));
inline const Setting<QString> numberPrefix(
    QStringLiteral("number_prefix"), QStringLiteral("KW")); ///< of volunteer numbers
inline const Setting<QString> orderPrefix(QStringLiteral("order_number_prefix"), QStringLiteral("DD"));
inline const Setting<QString> starMinutes(
    QStringLiteral("star_minutes")); ///< five thresholds, comma separated; "": the usual ones
inline const Setting<bool> allowSelfCheck = Setting<bool>::following(
    QStringLiteral("allow_self_check"), isOneClerkOffice); ///< who entered hours may check them
inline const Setting<bool> sealDetails(
    QStringLiteral("seal_details")); ///< addresses and birth dates are sealed as numbers are
inline const Setting<int> responseMinutes(QStringLiteral("response_minutes"), 30); ///< an order's response deadline
inline const Setting<int> completionHours(QStringLiteral("completion_hours"), 72); ///< an order's completion deadline
inline const Setting<int> noShowMonths(QStringLiteral("no_show_months"), 12); ///< after which an absence is forgotten
inline const Setting<int> backupBudget(QStringLiteral("backup_budget"), 0); ///< GiB, 0 = automatic
inline const Setting<int> backupReminder(
    QStringLiteral("backup_reminder"), 7); ///< days without a copy on another drive, 0 = never
} // namespace SettingKey
