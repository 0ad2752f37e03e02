#pragma once

#include "ui/common/viewframe.h"

struct Desk;
class InternEntryPage;
class InternListPage;
class Office;

/// 实习: the list of interns and the papers of their files, one behind the other.
class InternPage final : public ViewFrame {
    Q_OBJECT

public:
    explicit InternPage(Office& office, QWidget* parent = nullptr);

    [[nodiscard]] InternListPage* interns() const { return m_interns; }
    [[nodiscard]] InternEntryPage* entries() const { return m_entries; }

private:
    InternListPage* m_interns = nullptr;
    InternEntryPage* m_entries = nullptr;
};

/// Its pages in the navigation.
[[nodiscard]] QList<PageEntry> internsPages(const Desk& desk);
