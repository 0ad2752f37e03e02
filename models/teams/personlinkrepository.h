#pragma once

class UnitOfWork;

/// People whom a file named before the office knew them stay as name and phone; when somebody of that name and phone
/// arrives, the record is linked. Knows team leaders and station managers; honors link their own.
class PersonLinkRepository final {
public:
    /// Links all that can be linked now; returns how many records found their person.
    int linkArrivedPeople(UnitOfWork& work) const;
};
