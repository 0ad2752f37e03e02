#pragma once

#include <QDateTime>

class Office;
class UnitOfWork;

/// Certificates of a sample office in every state that a clerk meets on a day.
void addDemoCertificates(UnitOfWork& work, const Office& office, const QDateTime& now);
