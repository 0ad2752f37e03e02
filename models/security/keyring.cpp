#include "models/security/keyring.h"

KeyRing KeyRing::clone() const
{
    KeyRing copy;
    for (const DataKey& one : dataKeys)
        copy.dataKeys.push_back({one.version, one.algorithm, one.key.clone()});
    copy.chainKey = chainKey.clone();
    return copy;
}

KeyRing KeyRing::fresh(SealAlgorithm algorithm)
{
    KeyRing ring;
    ring.dataKeys.push_back({1, algorithm, SecretKey::random()});
    ring.chainKey = SecretKey::random();
    return ring;
}
