#pragma once

#include "ui/common/pagecontext.h"

struct Desk;

/// The pages of all features in the order of the navigation.
[[nodiscard]] QList<PageEntry> allPages(const Desk& desk);
