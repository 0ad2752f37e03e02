#include "app/pages.h"

#include "app/office/featurelist.h"
#include "ui/records/desk.h"

// Each folder of ui defines its function; the linker misses one that does not.
#define VD_DECLARE(name) QList<PageEntry> name##Pages(const Desk& desk);
#define VD_NOTHING(name)
VD_FEATURES(VD_DECLARE, VD_NOTHING, VD_DECLARE)
#undef VD_DECLARE

QList<PageEntry> allPages(const Desk& desk)
{
    QList<PageEntry> pages;
#define VD_ADD(name) pages << name##Pages(desk);
    VD_FEATURES(VD_ADD, VD_NOTHING, VD_ADD)
#undef VD_ADD
    return pages;
}
