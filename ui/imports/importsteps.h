#pragma once

#include <QWidget>

class QLabel;

/// ① Choose the file  ② Match the columns  ③ Check  ④ Done — the present one in red.
class ImportSteps final : public QWidget {
    Q_OBJECT

public:
    explicit ImportSteps(QWidget* parent = nullptr);
    void setCurrent(int step); ///< 0 … 3

private:
    QList<QLabel*> m_labels;
};
