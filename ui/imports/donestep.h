#pragma once

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
    [[nodiscard]] QString words() const;
    [[nodiscard]] QPushButton* listButton() const { return m_list; }
    [[nodiscard]] QPushButton* againButton() const { return m_again; }

Q_SIGNALS:
    void listRequested();
    void againRequested();

private:
    QLabel* m_headline = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_remarks = nullptr;
    QLabel* m_rejects = nullptr;
    QPushButton* m_list = nullptr;
    QPushButton* m_again = nullptr;
};
