#pragma once

#include <QDate>

class UnitOfWork;
class Vault;

/// The fund of a sample office on a working day: what came in long ago is public, applications wait, one of them for a
/// paper. Does nothing in an office without a fund. What is booked stays as it is.
void addDemoFund(UnitOfWork& work, const Vault& vault, QDate today);
