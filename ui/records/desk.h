#pragma once

#include "models/office/office.h"
#include "ui/common/pagecontext.h"
#include "ui/records/recordpage.h"

class OfficeBackups;
struct BackupFile;

/// What pages are made of: the office that is shown, and what they ask of the application as a whole.
struct Desk {
    Office& office;
    OfficeBackups* backups = nullptr; ///< of the office shown
    std::function<void(const BackupFile&)> restore = {}; ///< puts a backup in the place of the office shown
    std::function<void()> openSample = {}; ///< shows the sample office
    std::function<void(QWidget*)> changeKey = {}; ///< asks, then changes the office's key
};

/// The captions of the navigation.
enum class PageGroup { None, People, Service, Recognition, Statistics, System };
[[nodiscard]] QString pageGroupTitle(PageGroup group);

/// The entry of a page made from the office alone.
template <class PageClass>
[[nodiscard]] PageEntry pageEntry(
    const Desk& desk, PageGroup group, const QString& key, Icon icon, const QString& title, std::optional<Act> act = {})
{
    return {key, pageGroupTitle(group), icon, title, [&office = desk.office] { return new PageClass(office); }, act};
}

/// The entry of a list page: its own words say key, icon and title.
template <class PageClass>
[[nodiscard]] PageEntry pageEntry(
    const Desk& desk, PageGroup group, const RecordPageTexts& texts, std::optional<Act> act = {})
{
    return pageEntry<PageClass>(desk, group, texts.key, texts.icon, texts.title, act);
}
