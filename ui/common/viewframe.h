#pragma once

#include "ui/common/page.h"

class QPushButton;
class QStackedWidget;

/// Several pages of one subject, one behind the other, with a switch in the header of each. A place with condition
/// view = its key opens a view; `record` is of the view's list.
class ViewFrame : public Page {
    Q_OBJECT

public:
    /// `key` is that of the frame's own page.
    ViewFrame(const QString& key, const QString& title, QWidget* parent = nullptr);

    void showView(const QString& key);
    [[nodiscard]] QString view() const;
    [[nodiscard]] Page* current() const;

    void open(const PagePlace& place) override;
    [[nodiscard]] PagePlace place() const override;
    void comeBack(const PagePlace& place) override;
    void activated() override;
    void beginNew() override;

protected:
    struct View {
        QString key;
        QString title; ///< on the switch
        Page* page;
    };
    /// Called once, with all of them; the first is the one that is shown. So many stand beside a menu where there are
    /// more than four.
    void setViews(const QList<View>& views, qsizetype besideMenu = 3);
    void contextChanged() override;

private:
    [[nodiscard]] QWidget* makeSwitch(qsizetype own);
    [[nodiscard]] QPushButton* makeMenu(QWidget* box, qsizetype first, qsizetype own);

    QString m_key;
    QList<View> m_views;
    qsizetype m_besideMenu = 3;
    QStackedWidget* m_stack = nullptr;
};
