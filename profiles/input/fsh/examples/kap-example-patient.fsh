// The made-up patient of every example. Meets US Core Patient.
Instance: kap-example-patient
InstanceOf: Patient
Usage: #example
Title: "Example patient"
Description: "A made-up patient, mirrored from a made-up EHR."
* identifier.system = "https://ehr.example.org/fhir"
* identifier.value = "Patient/123"
* name.family = "Example"
* name.given = "Robin"
* gender = #other
* birthDate = "1988-04-02"
