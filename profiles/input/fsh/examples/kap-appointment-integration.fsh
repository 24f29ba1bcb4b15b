// What kap-appointment-integration and its counterexamples share.
RuleSet: KapAppointmentIntegrationRules
* status = #booked
* serviceType = $KapActivity#integration "Integration session"
* start = "2026-11-22T15:00:00Z"
* end = "2026-11-22T16:00:00Z"
* participant[0].actor = Reference(Patient/kap-example-patient)
* participant[0].status = #accepted
* participant[1].actor.identifier.system = "https://ehr.example.org/fhir"
* participant[1].actor.identifier.value = "Practitioner/5"
* participant[1].actor.display = "Alex Example, LCSW"
* participant[1].status = #accepted

Instance: kap-appointment-integration
InstanceOf: KapAppointment
Usage: #example
Title: "Integration session"
Description: "Booked for two days after the dose."
* insert KapAppointmentIntegrationRules
