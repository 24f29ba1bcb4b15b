// A second made-up patient, for group sessions. Meets US Core Patient.
Instance: kap-example-patient-2
InstanceOf: Patient
Usage: #example
Title: "Second example patient"
Description: "A made-up patient of the same group. Meets US Core Patient too."
* identifier.system = "https://ehr.example.org/fhir"
* identifier.value = "Patient/124"
* name.family = "Sample"
* name.given = "Noa"
* gender = #female
* birthDate = "1979-09-14"
