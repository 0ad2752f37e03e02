#pragma once

#include "models/honors/honorrollpages.h"

/// One lying sheet for each honor: 荣誉证书, to whom, for what, place for the seal.
class HonorCertificates final : public HonorRollPages {
public:
    HonorCertificates(const HonorRollContent& content, int version);

    int count() const override { return int(m_entries.size()); }
    bool isLandscape() const override { return true; }

protected:
    void paintPage(QPainter& painter, int index) const override;

private:
    void paintFrames(QPainter& painter) const;

    QList<std::pair<int, qsizetype>> m_entries; ///< section, entry
};
