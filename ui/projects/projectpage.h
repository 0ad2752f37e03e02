#pragma once

#include "models/projects/project.h"
#include "ui/common/recordpage.h"

class Office;

/// The project library: filters by state, category and brand; the steps of a project's life.
class ProjectPage final : public RecordPage {
    Q_OBJECT

public:
    explicit ProjectPage(Office& office, QWidget* parent = nullptr);

    void changeState(qint64 id, const QString& code);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    void createRecord() override;
    void openRecord(qint64 id) override;
    void importRecords() override;
    void printRecords() override;
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override;
    [[nodiscard]] QString figures() override;

private:
    [[nodiscard]] Project project(qint64 id);
    [[nodiscard]] DetailTab overview(const Project& project);
    void fillStates(QMenu& menu, qint64 id);

    Office& m_office;
    QPushButton* m_next = nullptr; ///< the usual next step, named after its state
};
