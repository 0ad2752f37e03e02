#include "tests/support/shownwords.h"
#include "tests/support/testregistry.h"
#include "tests/ui/common/formsubjects.h"

#include <QComboBox>
#include <QPushButton>
#include <QtTest>

/// Every form of a record has the fields that a clerk fills in, and keeps what is filled in.
class RecordFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_forms = std::make_unique<FormSubjects>(); }
    void cleanupTestCase() { m_forms.reset(); }
    void hasItsFields_data() { everyForm(); }
    void hasItsFields();
    void showsItsWords_data() { everyForm(); }
    void showsItsWords();
    void keepsWhatIsFilledIn_data() { everyForm(); }
    void keepsWhatIsFilledIn();

private:
    static void everyForm();
    [[nodiscard]] std::unique_ptr<FormDialog> shown(const FormSubject& subject, qint64 id) const;

    std::unique_ptr<FormSubjects> m_forms;
};

namespace {

/// Form → names of its fields, and how many of them a test can change alone.
using FormFields = QMap<QString, std::pair<QString, int>>;

/// Of what is earned, given and spent.
FormFields rewardFields()
{
    return {
        {"account of the fund", {"contact name notes organisation supervisor", 4}},
        {"request for a certificate",
            {"from handler isBilingual notes organisation personInCharge phone purpose to volunteer", 8}},
        {"application to the fund",
            {"account amount day name notes paper phone purpose resolution votesAbstained votesAgainst votesFor "
             "votesWithdrawn",
                11}},
        {"goods for points",
            {"code hasStock kind merchant name notes organisation period personLimit photo points unit validFrom "
             "validUntil value",
                11}},
        {"household", {"name notes organisation", 2}},
        {"merchant", {"address agreedUntil contact name notes organisation", 5}},
        {"rule of points",
            {"allowsGifts bestBonus dayCap eveningExtra expiryMonths fieldRates freezeDays goodBonus honorPoints "
             "monthCap "
             "name notes perHour pointValue reserve trainingPerHour validFrom weekendExtra",
                16}},
    };
}

const FormFields& formFields()
{
    static FormFields all{
        {"account", {"disabled name organisation reason role", 3}},
        {"activity",
            {"asksInsurance capacity code end field manager minimumAge name organisation organiser place plan posts "
             "project recruitsFrom recruitsUntil start station team",
                18}},
        {"assessment", {"criteria dropsExtremes evaluators figures firstDay kind lastDay name notes organisation", 7}},
        {"award of a community", {"deeds kind known name team title", 5}},
        {"award of a project", {"deeds kind known name team title", 5}},
        {"award of a station", {"deeds kind known name team title", 5}},
        {"award of a team", {"deeds kind known name team title", 5}},
        {"award of a volunteer", {"deeds kind known name team title", 5}},
        {"batch", {"announcedOn basis citation contact givenBy issuer name noticeDays organisation year", 8}},
        {"course", {"code countsForLicence credentialKind minutes name organisation summary validMonths", 7}},
        {"credential", {"expiresOn issuedOn issuer kind notes number volunteer", 5}},
        {"display", {"activity contact days from name organisation to", 5}},
        {"estate", {"coordinates households name organisation state", 3}},
        {"handover", {"giver happenedAt items openMatters station taker", 3}},
        {"hours elsewhere", {"content endedOn issuer minutes notes proof startedOn volunteer", 7}},
        {"intern",
            {"assessment earlierMinutes endedOn grade major mentorName name notes organisation post school sex "
             "startedOn "
             "station studentNumber",
                14}},
        {"licence", {"certifiedOn level notes number outsideMinutes registeredOn volunteer", 6}},
        {"membership", {"joinedOn leftOn role volunteer", 3}},
        {"objection", {"content display phone raisedBy raisedOn record volunteer", 4}},
        {"objection to an honor", {"answerBy content phone raisedBy raisedOn", 5}},
        {"order",
            {"address completionDueAt details estate kind need organisation requestedAt requesterName requesterPhone "
             "responseDueAt safetyNote source station urgency verification verificationNote wishedAt",
                14}},
        {"organisation", {"code coordinates kind name parent state", 5}},
        {"paper of an intern",
            {"content difficulty grade happenedOn intern isSigned kind mentorWords minutes post process reflection",
                7}},
        {"part in a course", {"minutes notes score session volunteer", 3}},
        {"project",
            {"beneficiaries brand budget category code endsOn funding name organisation protection recruitingArea "
             "recruitsFrom recruitsUntil results score source spent startsOn summary targetGroup team",
                20}},
        {"review round", {"criteria dropsExtremes heldOn judges least name notes organisation places rest", 8}},
        {"roster", {"month notes organisation stations", 1}},
        {"session", {"capacity course end notes organisation place start trainer", 6}},
        {"spot check", {"name notes", 2}},
        {"station",
            {"address code coordinates isAlwaysOpen managerName managerPhone name notes openingHours organisation "
             "services type",
                10}},
        {"supplement",
            {"activity careReason content date end evidence field minutes nextDay reason start station volunteer", 6}},
        {"team",
            {"category code field foundedOn leaderName leaderPhone menuArea menuContact menuNeeds menuOrdering "
             "menuTimes "
             "name notes organisation parent",
                13}},
        {"visit",
            {"answer dueOn grade handedTo happenedAt kind matter name organisation phone place receiver result station",
                13}},
        {"volunteer",
            {"address birthDate certificateExpiresOn certificateLevel consent contactName contactPhone education "
             "estate freeTimes guardianConsent idNumber idType insuredFrom insuredTo isDoubleRegistered level name "
             "notes occupation organisation phone platformNumber politics registeredOn sex skills",
                23}},
        {"weekly duty",
            {"begin credentialKind end firstDay holidayRule lastDay notes people post station weekdays", 6}},
        {"who may sit", {"notes organisation post station team volunteer", 3}},
        {"wish", {"begin end firstDay kind lastDay notes volunteer", 3}},
    };
    if (!all.contains(QStringLiteral("household")))
        all.insert(rewardFields());
    return all;
}

QStringList namesOf(const FormDialog& dialog)
{
    QStringList names;
    for (const FormField* field : dialog.findChildren<FormField*>())
        names << field->name();
    names.sort();
    return names;
}

bool changeText(FormField* field)
{
    if (auto* date = qobject_cast<DateField*>(field))
        date->setDate(date->date().isValid() ? date->date().addDays(1) : QDate(2025, 3, 9));
    else if (auto* moment = qobject_cast<DateTimeField*>(field))
        moment->setMoment(
            moment->moment().isValid() ? moment->moment().addSecs(60) : QDateTime(QDate(2025, 3, 1), QTime(10, 0)));
    else if (auto* number = qobject_cast<NumberField*>(field))
        number->setNumber(number->number().value_or(0) + 1);
    else if (auto* hours = qobject_cast<HoursField*>(field))
        hours->setMinutes(Minutes(60));
    else if (auto* money = qobject_cast<MoneyField*>(field))
        money->setMoney(Money(12300));
    else if (auto* personal = qobject_cast<PersonalNumberField*>(field))
        personal->setText(QStringLiteral("13711112222"));
    else if (auto* line = qobject_cast<TextField*>(field))
        line->setText(line->text() + QStringLiteral("七"));
    else if (auto* lines = qobject_cast<MultiLineField*>(field))
        lines->setText(lines->text() + QStringLiteral("七"));
    else
        return false;
    return true;
}

/// Puts another value into the field; false where only a clerk could.
bool change(FormField* field)
{
    if (changeText(field))
        return true;
    if (auto* check = qobject_cast<CheckField*>(field)) {
        check->setChecked(!check->isChecked());
        return true;
    }
    if (auto* choice = qobject_cast<ChoiceField*>(field)) {
        auto* box = choice->findChild<QComboBox*>();
        box->setCurrentIndex(box->currentIndex() > 0 ? box->currentIndex() - 1 : box->count() - 1);
        return true;
    }
    auto* reference = qobject_cast<ReferenceField*>(field);
    if (!reference || reference->isRequired() || reference->id() == 0)
        return false;
    reference->setId(0);
    return true;
}

} // namespace

void RecordFormsTest::everyForm()
{
    QTest::addColumn<QString>("form");
    for (const QString& form : formFields().keys())
        QTest::newRow(qPrintable(form)) << form;
}

std::unique_ptr<FormDialog> RecordFormsTest::shown(const FormSubject& subject, qint64 id) const
{
    std::unique_ptr<FormDialog> dialog(subject.open(id));
    dialog->show();
    return dialog;
}

void RecordFormsTest::hasItsFields()
{
    QCOMPARE(m_forms->subjects.keys(), formFields().keys());
    QFETCH(QString, form);
    const FormSubject& subject = m_forms->subjects[form];
    const auto dialog = shown(subject, subject.insert(m_forms->awkward().links(AwkwardOffice::Plain)));
    QCOMPARE(namesOf(*dialog).join(u' '), formFields().value(form).first);
    for (const FormField* field : dialog->findChildren<FormField*>())
        QVERIFY2(!field->label().isEmpty() && field->editor(), qPrintable(field->name()));
}

/// Headings, labels and hints in their order, as written down in formtexts.txt: what changes there a clerk sees.
void RecordFormsTest::showsItsWords()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const FormSubject& subject = m_forms->subjects[name];
    const auto form = shown(subject, subject.insert(m_forms->awkward().links(AwkwardOffice::Plain)));
    QStringList words;
    for (const QString& text : shownTexts(*form)) {
        if (!text.startsWith(u'[') && text.contains(QRegularExpression(QStringLiteral("[A-Za-z]{2}"))))
            words << text;
    }
    QFile file(QStringLiteral(VD_SOURCE_DIR "/tests/ui/common/formtexts.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList expected;
    QString part;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            part = line.mid(1).trimmed();
        else if (part == name)
            expected << line;
    }
    if (words != expected)
        qInfo().noquote() << "\n# " + name + u'\n' + words.join(u'\n');
    QCOMPARE(words, expected);
}

/// One field after the other is changed and saved; opened again, the form shows it.
void RecordFormsTest::keepsWhatIsFilledIn()
{
    QFETCH(QString, form);
    const FormSubject& subject = m_forms->subjects[form];
    const AwkwardLinks& links = m_forms->awkward().links(AwkwardOffice::Plain);
    QStringList kept;
    for (const QString& name : namesOf(*shown(subject, subject.insert(links)))) {
        const qint64 id = subject.insert(links);
        const auto dialog = shown(subject, id);
        FormField* const field = dialog->field(name);
        const QVariant before = field->content();
        const bool isRounded = form == QStringLiteral("roster") && name == QStringLiteral("month"); // to its first day
        if (isRounded || name == QStringLiteral("reason") || !field->isVisibleTo(dialog.get()) || !change(field)
            || field->content() == before)
            continue;
        QVERIFY2(dialog->isDirty(), qPrintable(name));
        dialog->save();
        if (dialog->result() != QDialog::Accepted)
            continue; // it does not stand alone
        const bool isSecret = qobject_cast<PersonalNumberField*>(field);
        const QVariant changed = isSecret ? QVariant(false) : field->content();
        const auto again = shown(subject, id);
        const QVariant found = isSecret ? QVariant(again->field(name)->isEmpty()) : again->field(name)->content();
        QVERIFY2(found == changed, qPrintable(name + u' ' + found.toString() + u' ' + changed.toString()));
        kept << name;
    }
    QVERIFY2(kept.size() == formFields().value(form).second, qPrintable(kept.join(u' ')));
}

VD_TEST(RecordFormsTest)
#include "recordforms_test.moc"
