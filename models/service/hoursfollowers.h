#pragma once

struct ServiceRecord;
class UnitOfWork;

/// What another feature does, in the same use case, when a record's state changes: checked, voided, a void taken back.
using HoursFollower = void (*)(UnitOfWork& work, const ServiceRecord& before, const ServiceRecord& after);

/// Said by a feature when it declares itself; the same follower counts once. Before any office is open.
void followHours(HoursFollower follower);
/// Tells all of them; for ServiceLedger.
void tellHoursFollowers(UnitOfWork& work, const ServiceRecord& before, const ServiceRecord& after);
