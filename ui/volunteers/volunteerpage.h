#pragma once

#include "models/records/recordlist.h"
#include "models/teams/rosterimport.h"
#include "ui/common/recordpage.h"

class Office;

/// The register of volunteers: list, details with the last twelve months, form, changes of state.
class VolunteerPage final : public RecordPage {
    Q_OBJECT

public:
    /// `hooks` link records that named a person before the office knew them.
    explicit VolunteerPage(Office& office, QList<RosterImport::ArrivalHook> hooks = {}, QWidget* parent = nullptr);

    /// The changes of state that all of these people may make.
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;

protected:
    DetailContent detailOf(qint64 id) override;
    void createRecord() override;
    void openRecord(qint64 id) override;
    void importRecords() override;
    void printRecords() override;
    QString figures() override;

private:
    void edit(const std::optional<Volunteer>& volunteer);
    void changeState(const QList<qint64>& ids, VolunteerState to);
    void offerUndoOfEdit(const Volunteer& before);
    void sum();

    Office& m_office;
    QList<RosterImport::ArrivalHook> m_hooks;
    QString m_sumText;
    bool m_isSummed = false; ///< the text belongs to the list as it is shown
    QPointer<Task> m_summing;
};
