// What kap-care-team-two and its counterexamples share.
RuleSet: KapCareTeamTwoRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-record"
* identifier.value = "care-team/example"
* status = #active
* subject = Reference(Patient/kap-example-patient)
* period.start = "2026-11-02"
* participant[0].role = $KapRole#therapist "Therapist"
* participant[0].member.identifier.system = "https://ehr.example.org/fhir"
* participant[0].member.identifier.value = "Practitioner/5"
* participant[0].member.display = "Alex Example, LCSW"
* participant[1].role = $KapRole#prescriber "Prescriber"
* participant[1].member.identifier.system = "https://ehr.example.org/fhir"
* participant[1].member.identifier.value = "Practitioner/7"
* participant[1].member.display = "Dr. Sam Sample"

Instance: kap-care-team-two
InstanceOf: KapCareTeam
Usage: #example
Title: "Therapist and prescriber"
Description: "The two clinicians of a course, known by their logical references in the EHR."
* insert KapCareTeamTwoRules
