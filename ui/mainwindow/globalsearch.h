#pragma once

#include "ui/common/pagecontext.h"

#include <QWidget>

#include <functional>

class QListWidget;
class SearchField;

/// One thing the search found.
struct SearchHit {
    Icon icon = Icon::Magnify;
    QString title = {};
    QString subtitle = {};
    PagePlace place = {};
};

/// The search box for everything, with its results below it. Whoever sets the provider does the looking-up; it is asked
/// at each letter and must answer within a few milliseconds.
class GlobalSearch final : public QWidget {
    Q_OBJECT

public:
    using Provider = std::function<QList<SearchHit>(const QString& words)>;

    explicit GlobalSearch(QWidget* parent = nullptr);
    ~GlobalSearch() override;

    void setProvider(Provider provider) { m_provider = std::move(provider); }
    void focusField();
    [[nodiscard]] SearchField* field() const { return m_field; }
    [[nodiscard]] QListWidget* results() const { return m_results; }

Q_SIGNALS:
    void chosen(const PagePlace& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& words);
    void showResults();
    void take(int row);

    SearchField* m_field = nullptr;
    QListWidget* m_results = nullptr;
    QList<SearchHit> m_hits;
    Provider m_provider;
};
