#pragma once

#include "models/records/worktakeback.h"
#include "models/spreadsheets/importrunner.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// Step ④: what was done, and where to go from here.
class DoneStep final : public QWidget {
    Q_OBJECT

public:
    explicit DoneStep(QWidget* parent = nullptr);

    /// `rejectsPath` is where the rejected rows lie, "" when they were not kept.
    void setReport(const ImportReport& report, const QString& rejectsPath);
    /// The import was taken back.
    void setTakenBack(const WorkTakeBack::Report& report);
    [[nodiscard]] QString words() const;
    [[nodiscard]] QPushButton* listButton() const { return m_list; }
    [[nodiscard]] QPushButton* againButton() const { return m_again; }
    [[nodiscard]] QPushButton* takeBackButton() const { return m_takeBack; }

Q_SIGNALS:
    void listRequested();
    void againRequested();
    void takeBackRequested();

private:
    QLabel* m_headline = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_remarks = nullptr;
    QLabel* m_rejects = nullptr;
    QPushButton* m_list = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_takeBack = nullptr;
};
