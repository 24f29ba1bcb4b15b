Instance: kap-appointment-3-no-patient
InstanceOf: KapAppointment
Usage: #example
Title: "Counterexample: two clinicians and no patient"
Description: "Breaks one rule on purpose: two clinicians and no patient. Everything else is as in kap-appointment-integration."
* insert KapAppointmentIntegrationRules
* participant[0].actor = Reference(Practitioner/9)
