#pragma once

#include <QDateTime>

class UnitOfWork;
class Vault;

/// What teams of a sample office offer (服务菜单), deadlines of two needs, and one order for three stations at once.
void addDemoMenus(UnitOfWork& work, const Vault& vault, const QDateTime& now);
