#pragma once

#include "models/records/statechangerepository.h"
#include "models/records/takenstep.h"
#include "ui/common/detailcontent.h"
#include "ui/records/statekind.h"

#include <QHash>

#include <optional>

class Connection;
class Office;
class Page;
class QMenu;
class QPushButton;

/// The acts that change the state of records: one place for buttons, menus, boards and many rows at once. Mirrors who
/// may do them, asks for the reason where one is needed, saves all or nothing, and offers to take it back, each record
/// to the state that it had. What cannot be taken back asks first.
class StateSteps final {
public:
    using Step = StateKind::Step;
    using Work = std::function<TakenStep(UnitOfWork&, qint64 id)>;
    /// Asks for more than a reason; answers nothing when the clerk thinks again or when it did all of it itself.
    /// `staying`: how many more records are chosen, whose state does not allow the step.
    using Ask = std::function<std::optional<Work>(const QList<qint64>& ids, qsizetype staying)>;

    StateSteps(Page& page, Office& office, StateKind kind)
        : m_page(page)
        , m_office(office)
        , m_kind(std::move(kind))
    {
    }

    /// What is asked before records take the step of this name.
    void setAsk(const QString& name, const Ask& ask) { m_asks.insert(name, ask); }

    /// The steps that at least one of these records allows now; the usual ones first. Throws Error.
    [[nodiscard]] QList<Step> stepsOf(const QList<qint64>& ids) const;
    /// The role of who is signed in permits all that the step amounts to.
    [[nodiscard]] bool may(const Step& step) const;
    /// Adds them to a menu, or says that nothing may follow. A step leaves the records that do not allow it as they
    /// are.
    void fill(QMenu& menu, const QList<qint64>& ids);
    /// A button whose menu holds them; `ids` is asked when it opens.
    QPushButton* makeMenuButton(QPushButton* button, std::function<QList<qint64>()> ids);
    /// Shows the usual next step of the record on a button, which is hidden when there is none.
    void showNext(QPushButton& button, qint64 id);
    /// Enables a button for the step of this name while the record's state allows it; else its tooltip says why not.
    void enable(QPushButton& button, qint64 id, const QString& name) const;
    /// The usual next step of the record, if there is one.
    void takeNext(qint64 id);
    /// Throws Error when role or states do not allow it; what is asked comes after that.
    void take(const QList<qint64>& ids, const QString& name);
    /// The same when everything is known already.
    void take(const QList<qint64>& ids, const QString& name, const Work& work);

    /// A record was just entered: offers to withdraw it.
    void offerWithdrawal(qint64 id);
    [[nodiscard]] const StateKind& kind() const { return m_kind; }

private:
    [[nodiscard]] QString stateOf(qint64 id) const;
    [[nodiscard]] QHash<qint64, QString> statesOf(const QList<qint64>& ids) const;
    [[nodiscard]] QList<qint64> allowing(const QList<qint64>& ids, const QString& name) const;
    [[nodiscard]] QString nameOf(const QList<qint64>& ids) const;
    [[nodiscard]] QList<Act> actsOf(const Step& step) const;
    /// The step of this name, permitted and allowed for all of them. Throws Error.
    [[nodiscard]] Step required(const QList<qint64>& ids, const QString& name) const;
    [[nodiscard]] std::optional<QString> reasonFor(const QList<qint64>& ids, const Step& step) const;
    [[nodiscard]] QString finality(const QList<qint64>& ids, const Step& step) const;
    void askAndTake(const QList<qint64>& ids, const Step& step, qsizetype staying);
    void save(const QList<qint64>& ids, const Step& step, const Work& work);
    void offerWayBack(const QHash<qint64, TakenStep>& taken, const Step& step);

    Page& m_page;
    Office& m_office;
    StateKind m_kind;
    QHash<QString, Ask> m_asks;
};

/// The state history of a record as events of the detail panel, the newest first.
[[nodiscard]] DetailTab stateHistory(Connection& connection, const StateKind& kind, qint64 id);
