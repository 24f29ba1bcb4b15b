Invariant: kap-appointment-3
Description: "An appointment SHALL have the patient and at least one clinician as participants."
Severity: #error
Expression: "participant.where(actor.type = 'Patient' or actor.reference.contains('Patient/')).count() = 1 and participant.count() >= 2"
