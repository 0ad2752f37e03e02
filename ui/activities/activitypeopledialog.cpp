#include "ui/activities/activitypeopledialog.h"

#include "models/activities/activitiesfeature.h"
#include "models/activities/activitycare.h"
#include "models/activities/activitypost.h"
#include "models/activities/activityrepository.h"
#include "models/common/shownmoment.h"
#include "models/office/office.h"
#include "models/organisation/settingsrepository.h"
#include "ui/activities/activitypeoplemodel.h"
#include "ui/activities/personedit.h"
#include "ui/activities/signuplistprint.h"
#include "ui/common/attempt.h"
#include "ui/common/celldelegate.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/permit.h"
#include "ui/common/theme.h"
#include "ui/common/undobar.h"
#include "ui/common/undohistory.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

ActivityPeopleDialog::ActivityPeopleDialog(Office& office, ActivityId activity, UndoHistory& history, QWidget* parent)
    : QDialog(parent)
    , m_office(office)
    , m_history(history)
    , m_activity(ActivityRepository().require(office.database().reader(), activity))
    , m_model(new ActivityPeopleModel(this))
    , m_table(new QTableView(this))
    , m_undo(new UndoBar(this))
{
    setWindowTitle(tr("People – %1").arg(m_activity.name));
    resize(Theme::scaled(1080), Theme::scaled(620));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::scaled(10));
    auto* heading = new QLabel(tr("%1 · %2").arg(m_activity.name, shownMoment(m_activity.start)), this);
    Theme::setText(heading, Theme::Text::Heading);
    m_summary = new QLabel(this);
    Theme::setText(m_summary, Theme::Text::Secondary);
    makeTable();
    layout->addWidget(heading);
    layout->addWidget(m_summary);
    layout->addWidget(makeAdding());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_undo);
    layout->addWidget(makeActs());
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this,
        [this] { attempt(this, [this] { m_history.undoLast(); }); });
    connect(&m_office.database(), &Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("attendance")) || tables.contains(QStringLiteral("activities"))
            || tables.contains(QStringLiteral("volunteers")))
            attempt(this, [this] { read(); });
    });
    attempt(this, [this] { read(); });
    m_person->setFocus();
}

void ActivityPeopleDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setAccessibleName(tr("People of the activity"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::scaled(32));
    m_table->verticalHeader()->setFixedWidth(Theme::scaled(44));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QList<int> widths{96, 116, 52, 104, 176, 84, 84, 132, 76};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, Theme::scaled(widths.at(column)));
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActivityPeopleDialog::enableButtons);
}

QWidget* ActivityPeopleDialog::makeAdding()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    m_person = new PersonEdit(m_office, line);
    m_person->setAccessibleName(tr("Who signs up"));
    m_person->setMinimumWidth(Theme::scaled(280));
    m_signUp = new QPushButton(icon(Icon::AccountPlus), tr("Sign up"), line);
    m_signUp->setAutoDefault(false);
    auto* print = new QPushButton(icon(Icon::Printer), tr("Print"), line);
    print->setAutoDefault(false);
    layout->addWidget(m_person);
    layout->addWidget(m_signUp);
    layout->addStretch();
    layout->addWidget(print);
    permit(m_signUp, m_office, Acts::EditActivities);
    const auto add = [this] { attempt(this, [this] { signUp(); }); };
    connect(m_signUp, &QPushButton::clicked, this, add);
    connect(m_person, &PersonEdit::personChosen, this, add, Qt::QueuedConnection);
    connect(m_person, &QLineEdit::returnPressed, this, [this, add] {
        if (!m_person->isChoosing()) // else the offer is taken by itself
            add();
    });
    connect(print, &QPushButton::clicked, this,
        [this] { attempt(this, [this] { previewSignUpList(this, m_office, m_activity); }); });
    return line;
}

QWidget* ActivityPeopleDialog::makeActs()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto make = [this, layout, line](SignUpAct act, Icon sign, const QString& text) {
        auto* button = new QPushButton(icon(sign), text, line);
        button->setAutoDefault(false);
        permit(button, m_office, Acts::EditActivities);
        connect(button, &QPushButton::clicked, this, [this, act] { attempt(this, [&] { take(act); }); });
        layout->addWidget(button);
        m_acts.insert(act, button);
    };
    make(SignUpAct::Accept, Icon::Check, tr("Admit"));
    make(SignUpAct::PutOnWaitingList, Icon::TimerSand, tr("Waiting list"));
    make(SignUpAct::Decline, Icon::CloseCircle, tr("Decline…"));
    make(SignUpAct::Cancel, Icon::Close, tr("Cancel sign-up…"));
    make(SignUpAct::MarkAbsent, Icon::AccountCard, tr("Absent"));
    make(SignUpAct::TakeAbsenceBack, Icon::Undo, tr("Was not absent"));
    m_post = new QPushButton(icon(Icon::Tag), tr("Post"), line);
    m_post->setAutoDefault(false);
    m_post->setMenu(new QMenu(m_post));
    permit(m_post, m_office, Acts::EditActivities);
    connect(m_post->menu(), &QMenu::aboutToShow, this, &ActivityPeopleDialog::fillPosts);
    layout->addWidget(m_post);
    layout->addStretch();
    auto* closing = new QPushButton(tr("Close"), line);
    closing->setAutoDefault(false);
    connect(closing, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(closing);
    return line;
}

QString ActivityPeopleDialog::summary() const
{
    return m_summary->text();
}

void ActivityPeopleDialog::read()
{
    Connection& connection = m_office.database().reader();
    const QList<AttendanceId> before = chosen();
    m_activity = ActivityRepository().require(connection, m_activity.id);
    m_model->setPeople(
        ActivityPeopleRepository().of(connection, m_activity, QDate::currentDate()), m_activity.start.date());
    choose(before);
    QMap<AttendanceState, int> counts;
    for (const ActivityPerson& one : m_model->people())
        ++counts[one.attendance.state];
    const int taken = counts.value(AttendanceState::Accepted) + counts.value(AttendanceState::Present);
    QStringList parts{m_activity.capacity > 0 ? tr("%1 of %2 places taken").arg(taken).arg(m_activity.capacity)
                                              : tr("%n admitted", nullptr, taken)};
    if (const int open = counts.value(AttendanceState::SignedUp); open > 0)
        parts << tr("%n to decide on", nullptr, open);
    if (const int waiting = counts.value(AttendanceState::Waiting); waiting > 0)
        parts << tr("%n on the waiting list", nullptr, waiting);
    for (const ActivityPost& post : activityPosts(m_activity.posts)) {
        const auto has = std::count_if(m_model->people().begin(), m_model->people().end(), [&](const auto& one) {
            return one.attendance.post == post.name
                && (one.attendance.state == AttendanceState::Accepted
                    || one.attendance.state == AttendanceState::Present);
        });
        parts << (post.wanted > 0 ? tr("%1 %2/%3", "post, people, wanted").arg(post.name).arg(has).arg(post.wanted)
                                  : tr("%1 %2", "post, people").arg(post.name).arg(has));
    }
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    enableButtons();
}

QList<AttendanceId> ActivityPeopleDialog::chosen() const
{
    QList<AttendanceId> lines;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        lines << m_model->person(index.row()).attendance.id;
    return lines;
}

void ActivityPeopleDialog::choose(const QList<AttendanceId>& lines)
{
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (lines.contains(m_model->person(row).attendance.id))
            selection.select(m_model->index(row, 0), m_model->index(row, ActivityPeopleModel::ColumnCount - 1));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QList<AttendanceId> ActivityPeopleDialog::allowing(SignUpAct act) const
{
    QList<AttendanceId> lines;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        const Attendance& line = m_model->person(index.row()).attendance;
        if (SignUpActs::isAllowed(act, line.state))
            lines << line.id;
    }
    return lines;
}

void ActivityPeopleDialog::enableButtons()
{
    for (auto one = m_acts.begin(); one != m_acts.end(); ++one)
        one.value()->setEnabled(!allowing(one.key()).isEmpty());
    m_post->setEnabled(!chosen().isEmpty() && !m_activity.posts.isEmpty());
    m_post->setVisible(!m_activity.posts.isEmpty());
}

void ActivityPeopleDialog::fillPosts()
{
    m_post->menu()->clear();
    for (const ActivityPost& post : activityPosts(m_activity.posts)) {
        const QString text
            = post.qualification.isEmpty() ? post.name : tr("%1 (%2)").arg(post.name, post.qualification);
        connect(m_post->menu()->addAction(text), &QAction::triggered, this,
            [this, name = post.name] { attempt(this, [&] { setPost(name); }); });
    }
    m_post->menu()->addSeparator();
    connect(m_post->menu()->addAction(tr("No post")), &QAction::triggered, this,
        [this] { attempt(this, [this] { setPost({}); }); });
}

void ActivityPeopleDialog::signUp()
{
    const auto person = m_person->person();
    if (!person)
        return;
    Connection& connection = m_office.database().reader();
    NewSignUp one{person->id, {}, {}};
    const auto care = careFindings(*person, m_activity.start.date(), careNeedsOf(connection, m_activity));
    if (!care.isEmpty()) {
        const auto reason = Dialogs::reason(
            this, tr("Sign up"), tr("%1 Why is the person signed up all the same?").arg(careText(care)));
        if (!reason)
            return;
        one.careReason = *reason;
    }
    const int noShows = ActivityPeopleRepository().noShows(connection, person->id, QDate::currentDate());
    const QString more = noShows == 0 ? QString()
                                      : tr("%n no-shows in the last %1 months.", nullptr, noShows)
                                            .arg(SettingsRepository().number(connection, SettingKey::noShowMonths));
    save([id = m_activity.id, one](UnitOfWork& work) { return SignUpActs(work).signUp(id, {one}); }, more);
    m_person->reset();
    m_person->setFocus();
}

void ActivityPeopleDialog::take(SignUpAct act)
{
    const QList<AttendanceId> lines = allowing(act);
    if (lines.isEmpty())
        return;
    QString reason;
    if (act == SignUpAct::Decline || act == SignUpAct::Cancel) {
        const auto given = act == SignUpAct::Decline
            ? Dialogs::reason(this, tr("Decline…"), tr("Why are they declined? The reason stays on the list."))
            : Dialogs::reason(this, tr("Cancel sign-up…"), tr("Why do they not come? The reason stays on the list."),
                tr("Cannot come"));
        if (!given)
            return;
        reason = *given;
    }
    save([act, lines, reason](UnitOfWork& work) { return SignUpActs(work).take(act, lines, reason); });
}

void ActivityPeopleDialog::setPost(const QString& post)
{
    save([lines = chosen(), post](UnitOfWork& work) { return SignUpActs(work).setPost(lines, post); });
}

void ActivityPeopleDialog::save(const Work& work, const QString& more)
{
    const auto taken = std::make_shared<TakenStep>();
    commitNow(m_office, [work, taken](UnitOfWork& unit) { *taken = work(unit); });
    read();
    const QString told = more.isEmpty() ? taken->told : QStringLiteral("%1 %2").arg(taken->told, more);
    const int number = m_history.add(told, [&office = m_office, back = taken->back] { commitNow(office, back); });
    m_undo->offer(told, [history = QPointer(&m_history), number] {
        if (history)
            history->undo(number);
    });
}
