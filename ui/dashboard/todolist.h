#pragma once

#include "models/reports/dashboardfigures.h"
#include "ui/common/icons.h"

#include <QAbstractButton>

class QVBoxLayout;

/// One line of what waits: sign, sentence, and on the right the verb of what to do. The whole line is the button.
class TodoRow final : public QAbstractButton {
    Q_OBJECT

public:
    TodoRow(Icon icon, IconColor color, const QString& sentence, const QString& verb, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Icon m_icon;
    IconColor m_color;
    QString m_verb;
};

/// 待办: what waits for the clerk, most pressing first.
class TodoList final : public QWidget {
    Q_OBJECT

public:
    explicit TodoList(QWidget* parent = nullptr);

    void setTodos(const QList<Todo>& todos);
    [[nodiscard]] QList<TodoRow*> rows() const;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void chosen(TodoKind kind);

private:
    QVBoxLayout* m_rows = nullptr;
};
