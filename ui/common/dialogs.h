#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

class QWidget;

/// Questions and file names asked of the clerk, one call each. While a DialogScript lives, it answers instead.
class Dialogs final {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)

public:
    enum class Choice { Save, Discard, Cancel };

    static void information(QWidget* parent, const QString& text, const QString& detail = {});
    static void warning(QWidget* parent, const QString& text, const QString& detail = {});
    /// `detail` (technical) is folded away.
    static void error(QWidget* parent, const QString& text, const QString& detail = {});
    /// The button says the verb ("Void the record"), never "Yes".
    [[nodiscard]] static bool confirm(
        QWidget* parent, const QString& question, const QString& action, const QString& detail = {});
    /// Something went well, and this could follow.
    [[nodiscard]] static bool offer(
        QWidget* parent, const QString& text, const QString& action, const QString& detail = {});
    /// A file was written: it can be opened, or its folder.
    static void announceFile(QWidget* parent, const QString& path);
    [[nodiscard]] static Choice saveChanges(QWidget* parent, const QString& text);
    /// One line of text; nothing when canceled. The button says `action`. Empty answers are refused while `required`,
    /// ID and phone numbers masked.
    [[nodiscard]] static std::optional<QString> text(QWidget* parent, const QString& action, const QString& question,
        const QString& initial = {}, bool required = true);
    /// The reason of an act, which the button names: "Suspend…"; several lines, never empty; nothing when canceled.
    [[nodiscard]] static std::optional<QString> reason(
        QWidget* parent, const QString& action, const QString& question, const QString& initial = {});

    /// File names; empty when canceled. `key` names the place in the settings where the last folder is kept.
    [[nodiscard]] static QString openFile(
        QWidget* parent, const QString& title, const QString& filter, const QString& key);
    [[nodiscard]] static QStringList openFiles(
        QWidget* parent, const QString& title, const QString& filter, const QString& key);
    [[nodiscard]] static QString saveFile(
        QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter, const QString& key);
    [[nodiscard]] static QString folder(QWidget* parent, const QString& title, const QString& key);
};

/// Answers dialogs in tests, in order: `script.answer(true)`, `script.answer(path)`, `script.answer(Choice)`.
/// A dialog without an answer left gets "cancel". What was asked is kept for comparison.
class DialogScript final : public QObject {
    Q_OBJECT

public:
    DialogScript();
    ~DialogScript() override;

    void answer(const QVariant& answer) { m_answers.append(answer); }
    void answer(Dialogs::Choice choice) { m_answers.append(int(choice)); }
    [[nodiscard]] const QStringList& asked() const { return m_asked; }
    [[nodiscard]] bool isUsedUp() const { return m_answers.isEmpty(); }

    /// For Dialogs: the living script, or null.
    [[nodiscard]] static DialogScript* current();
    [[nodiscard]] QVariant ask(const QString& text);
    void tell(const QString& text) { m_asked.append(text); }

private:
    QVariantList m_answers;
    QStringList m_asked;
};
