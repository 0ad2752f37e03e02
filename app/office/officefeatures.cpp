#include "app/office/officefeatures.h"

#include "app/office/featurelist.h"

// Each folder of models defines its function; the linker misses one that does not.
#define VD_DECLARE(name) Feature name##Feature();
#define VD_NOTHING(name)
VD_FEATURES(VD_DECLARE, VD_DECLARE, VD_NOTHING)
#undef VD_DECLARE

const Features& officeFeatures()
{
#define VD_CALL(name) name##Feature(),
    static const Features features({VD_FEATURES(VD_CALL, VD_CALL, VD_NOTHING)});
#undef VD_CALL
    return features;
}
