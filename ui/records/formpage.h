#pragma once

#include "models/common/organisationid.h"
#include "models/office/office.h"
#include "ui/records/oldrecord.h"
#include "ui/records/recordpage.h"
#include "ui/records/statesteps.h"

/// The list page of records that have a form and states: new and opened records go through the form, every change can
/// be taken back, and the states stand on a button, in the context menu and in the history.
template <class Record> class FormPage : public RecordPage {
public:
    [[nodiscard]] StateSteps& states() { return *m_states; }

protected:
    FormPage(const RecordPageTexts& texts, Office& office, std::shared_ptr<const RecordSource> source, const Act& edit,
        std::optional<StateKind> states, Buttons buttons = All, QWidget* parent = nullptr)
        : RecordPage(texts, office, std::move(source), buttons, parent)
        , m_edit(edit)
    {
        if (states)
            m_states.emplace(*this, office, std::move(*states));
        usePersonalNumbers();
    }

    /// Throws Error when it is not there, or damaged. Asked on the writer's thread too.
    [[nodiscard]] virtual Record stored(Connection& connection, qint64 id) const = 0;
    [[nodiscard]] Record record(qint64 id) const { return stored(office().database().reader(), id); }
    [[nodiscard]] virtual Record fresh() = 0;
    /// Lets the clerk fill in the form; the id of what was saved, 0 when nothing was.
    [[nodiscard]] virtual qint64 fillIn(const Record& record) = 0;
    virtual void save(UnitOfWork& work, const Record& record) const = 0;

    /// 编辑 and 状态 of the detail panel; call last, the buttons stand in the order of the calls.
    void addUsualButtons()
    {
        addDetailButton(
            Icon::Pencil, RecordPage::tr("Edit"), [this](qint64 id) { openRecord(id); }, m_edit);
        if (m_states)
            m_states->makeMenuButton(addDetailButton(Icon::Swap, RecordPage::tr("State"), {}),
                [this] { return currentId() == 0 ? QList<qint64>() : QList<qint64>{currentId()}; });
        permitButtons(m_edit);
    }
    [[nodiscard]] OrganisationId chosenOrganisation() const { return OrganisationId(context().organisation); }

    void createRecord() override
    {
        const qint64 id = fillIn(fresh());
        if (id == 0)
            return;
        select(id);
        if (m_states)
            m_states->offerWithdrawal(id);
    }

    void openRecord(qint64 id) override
    {
        const Record old = record(id);
        if (fillIn(old) == 0)
            return;
        select(id);
        offerOldRecord<Record>(*this, office(), old.name, old,
            {[this, id](Connection& connection) { return stored(connection, id); },
                [this](UnitOfWork& work, const Record& one) { save(work, one); }});
    }

    void addContextActions(QMenu& menu, const QList<qint64>& ids) override
    {
        if (m_states)
            m_states->fill(menu, ids);
    }

private:
    Act m_edit;
    std::optional<StateSteps> m_states;
};
