#include "ui/common/undohistory.h"

#include <algorithm>

int UndoHistory::add(const QString& text, std::function<void()> undo)
{
    constexpr size_t most = 50;
    if (m_entries.size() == most)
        m_entries.erase(m_entries.begin());
    m_entries.push_back({++m_last, text, std::move(undo)});
    return m_last;
}

bool UndoHistory::undoLast()
{
    return !m_entries.empty() && undo(m_entries.back().number);
}

bool UndoHistory::undo(int number)
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [number](const Entry& entry) { return entry.number == number; });
    if (found == m_entries.end())
        return false;
    const std::function<void()> act = std::move(found->undo);
    m_entries.erase(found);
    act();
    return true;
}

QString UndoHistory::lastText() const
{
    return m_entries.empty() ? QString() : m_entries.back().text;
}
