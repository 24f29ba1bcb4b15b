Invariant: kap-adverse-event-2
Description: "An adverse event SHALL say when it happened and to which dose or session it is tied."
Severity: #error
Expression: "date.exists() and (suspectEntity.instance.exists() or encounter.exists())"
