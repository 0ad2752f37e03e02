#pragma once

class UnitOfWork;

/// Links teams to leaders who have arrived as volunteers: same phone (by digest) and same name, exactly one such
/// person. A member who leads gets the role. Returns how many teams were linked.
int linkTeamLeaders(UnitOfWork& work);
