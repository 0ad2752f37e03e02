#pragma once

#include "models/common/dates.h"
#include "models/common/minutes.h"
#include "models/common/money.h"
#include "ui/common/formfield.h"

#include <QLineEdit>
#include <QVariant>

#include <optional>

class Office;
class QCheckBox;
struct PersonalNumber;
class QPlainTextEdit;

/// One line of text. ID and phone numbers in it are masked, unless it is a field for them.
class TextField : public FormField {
    Q_OBJECT

public:
    TextField(const QString& name, const QString& label, Need need = Need::Optional, QWidget* parent = nullptr);

    void setText(const QString& text) { m_line->setText(text); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QVariant content() const override { return text(); }
    [[nodiscard]] QString inputWarning() const override;
    /// For personal numbers and passwords: what is typed is handed over as it is.
    void keepNumbers() { m_keepsNumbers = true; }
    void setPlaceholder(const QString& text) { m_line->setPlaceholderText(text); }
    void setReadOnly(bool readOnly) { m_line->setReadOnly(readOnly); }
    /// Words that are offered while typing; others may be typed too.
    void setSuggestions(const QStringList& words);
    [[nodiscard]] QLineEdit* line() const { return m_line; }

private:
    QLineEdit* m_line = nullptr;
    bool m_keepsNumbers = false;
};

/// Several lines; Enter makes a new line here. ID and phone numbers are masked.
class MultiLineField final : public FormField {
    Q_OBJECT

public:
    MultiLineField(const QString& name, const QString& label, Need need = Need::Optional, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QVariant content() const override { return text(); }
    [[nodiscard]] QString inputWarning() const override;

private:
    QPlainTextEdit* m_edit = nullptr;
};

/// A day: 2025-3-9, 2025.3.9, 2025年3月9日, 20250309 are understood and shown as 2025-03-09; or picked in the calendar.
class DateField final : public TextField {
    Q_OBJECT

public:
    DateField(const QString& name, const QString& label, Need need = Need::Optional, QWidget* parent = nullptr);

    void setDate(QDate date);
    [[nodiscard]] QDate date() const; ///< null when empty or unreadable
    /// A person's birth date that is kept already: the age stands in its place until 显示 is pressed or another date is
    /// typed.
    void keep(Office& office, const PersonalNumber& number, QDate date);
    [[nodiscard]] QVariant content() const override;
    [[nodiscard]] QString inputProblem() const override;

private:
    [[nodiscard]] QDate typed() const;
    void openCalendar();

    QDate m_kept;
    bool m_isCovered = false; ///< the kept date stands behind the words
};

/// A day with a time of day, to the minute.
class DateTimeField final : public TextField {
    Q_OBJECT

public:
    DateTimeField(const QString& name, const QString& label, Need need = Need::Optional, QWidget* parent = nullptr);

    void setMoment(const QDateTime& moment);
    [[nodiscard]] QDateTime moment() const; ///< invalid when empty or unreadable
    [[nodiscard]] QVariant content() const override;
    [[nodiscard]] QString inputProblem() const override;
};

/// A number with limits; without decimals a whole one.
class NumberField final : public TextField {
    Q_OBJECT

public:
    NumberField(const QString& name, const QString& label, Need need = Need::Optional, QWidget* parent = nullptr);

    void setLimits(double smallest, double largest, int decimals = 0);
    /// How many of the smallest units the field knows make one: 10 with one decimal.
    [[nodiscard]] double unit() const;
    void setNumber(std::optional<double> number);
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] std::optional<qint64> integer() const;
    [[nodiscard]] QString inputProblem() const override;

private:
    [[nodiscard]] std::optional<double> parsed() const;

    double m_smallest = -1e15;
    double m_largest = 1e15;
    int m_decimals = 0;
};

/// A duration: `1.5`, `1:30`, `90分钟`; a bare number means hours.
class HoursField final : public TextField {
    Q_OBJECT

public:
    HoursField(const QString& name, const QString& label, Need need = Need::Optional, QWidget* parent = nullptr);

    void setMinutes(std::optional<Minutes> minutes);
    [[nodiscard]] std::optional<Minutes> minutes() const;
    [[nodiscard]] QString inputProblem() const override;
};

/// An amount in yuan, kept in 分.
class MoneyField final : public TextField {
    Q_OBJECT

public:
    MoneyField(const QString& name, const QString& label, Need need = Need::Optional, QWidget* parent = nullptr);

    void setMoney(std::optional<Money> money);
    [[nodiscard]] std::optional<Money> money() const;
    [[nodiscard]] QString inputProblem() const override;
};

/// Yes or no; the sentence stands beside the box.
class CheckField final : public FormField {
    Q_OBJECT

public:
    CheckField(const QString& name, const QString& label, const QString& sentence, QWidget* parent = nullptr);

    void setChecked(bool checked);
    [[nodiscard]] bool isChecked() const;
    [[nodiscard]] QVariant content() const override { return isChecked(); }

private:
    QCheckBox* m_box = nullptr;
};

/// An ID or phone number that is already kept: shown masked until 显示 is pressed, and only what is typed anew is
/// handed over.
class PersonalNumberField final : public TextField {
    Q_OBJECT

public:
    PersonalNumberField(
        const QString& name, const QString& label, Need need = Need::Optional, QWidget* parent = nullptr);

    /// The kept number, masked; it stays while nothing is typed.
    void setKept(const QString& masked);
    /// The same for a number of a record, with 显示 beside it. A record that has none yet is asked for one.
    void keep(Office& office, const PersonalNumber& number, const QString& clear);
    /// Something was typed: `text()` is the new number.
    [[nodiscard]] bool isReplaced() const { return !text().isEmpty() && text() != m_shown; }
    [[nodiscard]] bool isEmpty() const override { return text().isEmpty() && m_kept.isEmpty(); }
    [[nodiscard]] QVariant content() const override { return isReplaced() ? text() : QString(); }

private:
    void offerReveal(Office& office, const PersonalNumber& number);

    QString m_kept;
    QString m_shown; ///< the kept number while it is revealed
};
