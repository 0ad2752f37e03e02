#pragma once

#include "models/common/act.h"

class Connection;
class RefusedError;
class UnitOfWork;
struct Actor;

/// Judges what use cases do and writes it down: permissions and the audit trail. Called in the writer thread, inside
/// the transaction that it judges.
class WorkGuard {
public:
    virtual ~WorkGuard() = default;

    /// Before a use case writes anything.
    virtual void begin(Connection& writer) = 0;
    /// Throws RefusedError unless the actor may do this.
    virtual void require(Connection& connection, const Actor& actor, Act act) const = 0;
    /// Throws RefusedError when a change is not the actor's to make; else notes it. Called last before the commit.
    virtual void beforeCommit(UnitOfWork& work) = 0;
    /// Notes an act that was refused.
    virtual void noteRefusal(UnitOfWork& work, const RefusedError& refusal) = 0;
    /// The writer's connection closes.
    virtual void leave() = 0;
};
