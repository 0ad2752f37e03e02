#pragma once

#include <QCoreApplication>

/// What certificates of service record say to the clerk.
struct CertificateText {
    Q_DECLARE_TR_FUNCTIONS(Certificates)
};
