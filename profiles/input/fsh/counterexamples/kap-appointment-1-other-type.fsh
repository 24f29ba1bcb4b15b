Instance: kap-appointment-1-other-type
InstanceOf: KapAppointment
Usage: #example
Title: "Counterexample: a service type that is no activity of ours"
Description: "Breaks one rule on purpose: a service type that is no activity of ours. Everything else is as in kap-appointment-integration."
* insert KapAppointmentIntegrationRules
* serviceType = $SCT#390906007 "Follow-up encounter"
