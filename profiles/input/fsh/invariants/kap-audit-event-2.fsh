Invariant: kap-audit-event-2
Description: "An audit event SHALL hold no clinical content: no query, no description, and no detail but the codes of the rules that a decision named."
Severity: #error
Expression: "entity.query.empty() and entity.detail.all(type = 'rule') and entity.description.empty() and outcomeDesc.empty()"
