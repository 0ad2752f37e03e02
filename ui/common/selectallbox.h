#pragma once

#include <QCheckBox>

class RecordTable;

/// The box in the corner of a list, above those of the rows: chooses all rows or none, and shows which it is.
class SelectAllBox final : public QCheckBox {
    Q_OBJECT

public:
    explicit SelectAllBox(RecordTable& table);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& point) const override { return rect().contains(point); }
    void nextCheckState() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void follow();

    RecordTable& m_table;
};
