Invariant: kap-audit-event-1
Description: "An audit event SHALL name the patient whose record was used."
Severity: #error
Expression: "entity.what.where(type = 'Patient' or reference.contains('Patient/')).exists()"
