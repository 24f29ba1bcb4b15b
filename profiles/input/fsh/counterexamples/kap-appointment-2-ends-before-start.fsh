Instance: kap-appointment-2-ends-before-start
InstanceOf: KapAppointment
Usage: #example
Title: "Counterexample: an end before the start"
Description: "Breaks one rule on purpose: an end before the start. Everything else is as in kap-appointment-integration."
* insert KapAppointmentIntegrationRules
* end = "2026-11-22T14:00:00Z"
