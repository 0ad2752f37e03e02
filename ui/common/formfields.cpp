#include "ui/common/formfields.h"

#include "models/common/clearnumbers.h"
#include "models/common/idnumber.h"
#include "models/common/phone.h"
#include "models/common/shownmoment.h"
#include "models/common/textnormal.h"
#include "models/volunteers/volunteersfeature.h"
#include "ui/common/clearnumbernote.h"
#include "ui/common/clickselect.h"
#include "ui/common/icons.h"
#include "ui/common/revealbutton.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <cmath>

TextField::TextField(const QString& name, const QString& label, Need need, QWidget* parent)
    : FormField(name, label, need, parent)
    , m_line(new QLineEdit)
{
    setEditor(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &TextField::notifyEdited);
}

QString TextField::text() const
{
    const QString typed = m_line->text().trimmed();
    return m_keepsNumbers ? typed : withoutClearNumbers(typed);
}

QString TextField::inputWarning() const
{
    return m_keepsNumbers ? QString() : clearNumberNote(m_line->text());
}

void TextField::setSuggestions(const QStringList& words)
{
    auto* completer = new QCompleter(words, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
}

MultiLineField::MultiLineField(const QString& name, const QString& label, Need need, QWidget* parent)
    : FormField(name, label, need, parent)
    , m_edit(new QPlainTextEdit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(Theme::scaled(70));
    setEditor(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &MultiLineField::notifyEdited);
}

void MultiLineField::setText(const QString& text)
{
    m_edit->setPlainText(text);
}

QString MultiLineField::text() const
{
    return withoutClearNumbers(m_edit->toPlainText().trimmed());
}

QString MultiLineField::inputWarning() const
{
    return clearNumberNote(m_edit->toPlainText());
}

DateField::DateField(const QString& name, const QString& label, Need need, QWidget* parent)
    : TextField(name, label, need, parent)
{
    setPlaceholder(tr("e.g. 2025-01-31"));
    QAction* pick = line()->addAction(icon(Icon::Calendar, IconColor::Secondary), QLineEdit::TrailingPosition);
    pick->setToolTip(tr("Open the calendar (Alt+Down)"));
    pick->setShortcut(Qt::ALT | Qt::Key_Down);
    pick->setShortcutContext(Qt::WidgetShortcut);
    connect(pick, &QAction::triggered, this, &DateField::openCalendar);
    connect(line(), &QLineEdit::editingFinished, this, [this] {
        if (typed().isValid() && text() != isoDate(typed()))
            setDate(typed());
    });
}

/// 显示 beside a field of a form. Tab passes it by, as Enter there would show the number; F4 in the field does.
static RevealButton* revealFor(TextField& field, Office& office, const PersonalNumber& number)
{
    auto* show = new RevealButton(office, number, field.label(), &field);
    show->setFocusPolicy(Qt::ClickFocus);
    if (!show->isEnabled())
        return show; // its tooltip says why
    auto* key = new QShortcut(Qt::Key_F4, field.line());
    key->setContext(Qt::WidgetShortcut);
    QObject::connect(key, &QShortcut::activated, show, &QPushButton::click);
    show->setToolTip(show->toolTip() + u'\n' + TextField::tr("From the keyboard: F4 in the field."));
    return show;
}

void DateField::keep(Office& office, const PersonalNumber& number, QDate date)
{
    if (!date.isValid())
        return;
    const QString words = tr("aged %1").arg(ageOn(date, QDate::currentDate()));
    m_kept = date;
    m_isCovered = true;
    setPlaceholder(words); // beside 显示 there is no room for more
    line()->setToolTip(tr("%1 (kept; type to replace)").arg(words));
    auto* show = revealFor(*this, office, number);
    setBeside(show);
    connect(show, &RevealButton::revealed, this, [this] {
        if (!text().isEmpty())
            return; // another one is being typed
        m_isCovered = false;
        setDate(m_kept);
    });
    connect(show, &RevealButton::covered, this, [this] {
        if (typed() != m_kept)
            return;
        m_isCovered = true;
        setText({});
    });
}

void DateField::setDate(QDate date)
{
    setText(isoDate(date));
}

QDate DateField::date() const
{
    return m_isCovered && text().isEmpty() ? m_kept : typed();
}

QDate DateField::typed() const
{
    return parseLooseDate(text()).value_or(QDate());
}

QVariant DateField::content() const
{
    return date().isValid() ? isoDate(date()) : text();
}

QString DateField::inputProblem() const
{
    if (text().isEmpty() || date().isValid())
        return {};
    return tr("This is not a date. Type it like 2025-03-09 or 2025.3.9.");
}

void DateField::openCalendar()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("vdPopup", true);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setSelectedDate(typed().isValid() ? typed() : QDate::currentDate());
    const auto choose = [this, popup](QDate chosen) {
        setDate(chosen);
        popup->close();
        line()->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    popup->move(line()->mapToGlobal(QPoint(0, line()->height() + 2)));
    popup->show();
    calendar->setFocus();
}

DateTimeField::DateTimeField(const QString& name, const QString& label, Need need, QWidget* parent)
    : TextField(name, label, need, parent)
{
    setPlaceholder(tr("e.g. 2025-01-31 08:30"));
    connect(line(), &QLineEdit::editingFinished, this, [this] {
        if (moment().isValid())
            setMoment(moment());
    });
}

void DateTimeField::setMoment(const QDateTime& moment)
{
    const QString shown = shownMoment(moment);
    if (shown != text())
        setText(shown);
}

QDateTime DateTimeField::moment() const
{
    return parseLooseDateTime(text()).value_or(QDateTime());
}

QVariant DateTimeField::content() const
{
    return moment().isValid() ? isoMinute(moment()) : text();
}

QString DateTimeField::inputProblem() const
{
    if (text().isEmpty() || moment().isValid())
        return {};
    return tr("This is not a day with a time. Type it like 2025-03-09 08:30.");
}

NumberField::NumberField(const QString& name, const QString& label, Need need, QWidget* parent)
    : TextField(name, label, need, parent)
{
}

void NumberField::setLimits(double smallest, double largest, int decimals)
{
    m_smallest = smallest;
    m_largest = largest;
    m_decimals = decimals;
}

double NumberField::unit() const
{
    return std::pow(10.0, m_decimals);
}

void NumberField::setNumber(std::optional<double> number)
{
    setText(number ? QString::number(*number, 'f', m_decimals) : QString());
}

std::optional<double> NumberField::parsed() const
{
    bool ok = false;
    const double value = cleanedDigits(text()).text.remove(u',').toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<double> NumberField::number() const
{
    return inputProblem().isEmpty() ? parsed() : std::nullopt;
}

std::optional<qint64> NumberField::integer() const
{
    const auto value = number();
    return value ? std::optional(qRound64(*value)) : std::nullopt;
}

QString NumberField::inputProblem() const
{
    if (text().isEmpty())
        return {};
    const auto value = parsed();
    if (!value)
        return tr("This is not a number.");
    if (m_decimals == 0 && *value != double(qRound64(*value)))
        return tr("A whole number is needed here.");
    if (*value < m_smallest || *value > m_largest)
        return tr("The number must lie between %1 and %2.")
            .arg(QString::number(m_smallest, 'f', m_decimals), QString::number(m_largest, 'f', m_decimals));
    return {};
}

HoursField::HoursField(const QString& name, const QString& label, Need need, QWidget* parent)
    : TextField(name, label, need, parent)
{
    setPlaceholder(tr("hours, e.g. 1.5 or 1:30"));
}

void HoursField::setMinutes(std::optional<Minutes> minutes)
{
    if (!minutes)
        return setText({});
    const qint64 all = minutes->value();
    setText(QStringLiteral("%1:%2").arg(all / 60).arg(all % 60, 2, 10, QLatin1Char('0')));
}

std::optional<Minutes> HoursField::minutes() const
{
    return parseDuration(text());
}

QString HoursField::inputProblem() const
{
    return text().isEmpty() || minutes() ? QString() : tr("This is not a duration. Type hours like 1.5 or 1:30.");
}

MoneyField::MoneyField(const QString& name, const QString& label, Need need, QWidget* parent)
    : TextField(name, label, need, parent)
{
    setPlaceholder(QStringLiteral("0.00"));
}

void MoneyField::setMoney(std::optional<Money> money)
{
    setText(money ? money->plainText() : QString());
}

std::optional<Money> MoneyField::money() const
{
    return Money::parse(text());
}

QString MoneyField::inputProblem() const
{
    return text().isEmpty() || money() ? QString() : tr("This is not an amount of money. Type yuan like 1234.50.");
}

CheckField::CheckField(const QString& name, const QString& label, const QString& sentence, QWidget* parent)
    : FormField(name, label, Need::Optional, parent)
    , m_box(new QCheckBox(sentence))
{
    m_box->setMinimumHeight(Theme::scaled(30));
    setEditor(m_box);
    m_box->setAccessibleName(sentence.isEmpty() ? label : sentence);
    connect(m_box, &QCheckBox::toggled, this, &CheckField::notifyEdited);
}

void CheckField::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

bool CheckField::isChecked() const
{
    return m_box->isChecked();
}

PersonalNumberField::PersonalNumberField(const QString& name, const QString& label, Need need, QWidget* parent)
    : TextField(name, label, need, parent)
{
    keepNumbers();
}

void PersonalNumberField::setKept(const QString& masked)
{
    m_kept = masked;
    setPlaceholder(masked.isEmpty() ? QString() : tr("%1 (kept; type to replace)").arg(masked));
}

void PersonalNumberField::keep(Office& office, const PersonalNumber& number, const QString& clear)
{
    const bool isIdNumber = number.field == PersonalFields::volunteerIdNumber;
    setKept(isIdNumber ? maskedIdNumber(clear) : maskedPhone(clear));
    if (!clear.isEmpty() && number.record > 0)
        offerReveal(office, number);
}

void PersonalNumberField::offerReveal(Office& office, const PersonalNumber& number)
{
    setPlaceholder(m_kept); // beside 显示 there is no room for more
    line()->setToolTip(tr("%1 (kept; type to replace)").arg(m_kept));
    auto* show = revealFor(*this, office, number);
    setBeside(show);
    connect(show, &RevealButton::revealed, this, [this](const QString& clear) {
        m_shown = clear;
        if (text().isEmpty())
            setText(clear);
    });
    connect(show, &RevealButton::covered, this, [this] {
        if (text() == m_shown)
            setText({});
        m_shown.clear();
    });
}
