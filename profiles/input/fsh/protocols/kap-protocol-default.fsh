// Every number comes from clinical.md (S numbers are its literature list). Grade M with weak true marks what no source fixes:
// a product default, to be signed off by a clinician.
Instance: KapProtocolDefault
InstanceOf: KapProtocol
Usage: #definition
Title: "KAP course, general default"
Description: "A course of 4 to 6 doses over up to 8 weeks with preparation, integration after every dose, and maintenance."
* insert KapInstancePublication
* id = "kap-protocol-default"
* url = "https://kap-pathway.org/fhir/PlanDefinition/kap-protocol-default"
* version = "1.0.0"
* name = "KapProtocolDefault"
* title = "KAP course, general default"
* description = "A course of 4 to 6 doses over up to 8 weeks with preparation, integration after every dose, and maintenance. Lozenge first; intramuscular and intravenous in the clinic."
* type = $PDTYPE#clinical-protocol

// The course: clinical.md 1.1 and 2.2
* extension[course].extension[doses].valueRange.low = 4 '1'
* extension[course].extension[doses].valueRange.high = 6 '1'
* insert Source(extension[course].extension[doses].valueRange, [["Clinic page 001: 4 to 6 dosing sessions over 3 to 8 weeks"]], D, true)
* insert Parameter(extension[course].extension[min-spacing], 7 'd', [["Derived from clinic page 001: 4 doses in 3 weeks; product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[course].extension[window], 56 'd', [["Clinic page 001: 3 to 8 weeks"]], D, true)
* insert Parameter(extension[course].extension[maintenance-spacing], 30 'd', [["S22: maintenance every 1 to 2 months"]], D, true)
* insert Parameter(extension[course].extension[integrations-per-dose], 1 '1', [["Clinic page 000: at least 1 after each dosing session"]], D, false)
* insert Parameter(extension[course].extension[integration-window], 72 'h', [["S25: 24 to 72 hours, claimed by a vendor"]], D, true)
* extension[course].extension[integration-blocking].valueBoolean = true

// Routes: clinical.md 2.1. Intranasal (FDA alert S12) and oral (experimental S10) are not offered.
* extension[route][0].extension[route].valueCode = #sublingual
* insert Parameter(extension[route][0].extension[start], 100 'mg', [["S6, S9: 50 and 100 mg tablets, general range 100 to 400 mg"]], D, true)
* insert Parameter(extension[route][0].extension[ceiling], 400 'mg', [["S6: general range 100 to 400 mg"]], D, true)
* insert Parameter(extension[route][0].extension[step], 50 '%', [["No controlled schedule was found (clinical.md 2.1); product default, to be signed off by a clinician"]], M, true)
* extension[route][0].extension[order-kind].valueCode = #prescription
* extension[route][0].extension[setting][0].valueCode = #office
* extension[route][0].extension[setting][1].valueCode = #home
* extension[route][0].extension[setting][2].valueCode = #group
* extension[route][1].extension[route].valueCode = #intramuscular
* insert Parameter(extension[route][1].extension[start], 0.5 'mg/kg', [["S3, S4: start near 0.5 mg/kg"]], C, true)
* insert Parameter(extension[route][1].extension[ceiling], 1.0 'mg/kg', [["S5: 0.5 to 1 mg/kg is the analgesic range"]], B, true)
* insert Parameter(extension[route][1].extension[first-dose-cap], 60 'mg', [["S3: at most 60 mg whatever the weight"]], C, true)
* insert Parameter(extension[route][1].extension[step], 50 '%', [["No controlled schedule was found (clinical.md 2.1); product default, to be signed off by a clinician"]], M, true)
* extension[route][1].extension[order-kind].valueCode = #administration
* extension[route][1].extension[setting][0].valueCode = #office
* extension[route][1].extension[setting][1].valueCode = #group
* extension[route][2].extension[route].valueCode = #intravenous
* insert Parameter(extension[route][2].extension[start], 0.5 'mg/kg', [["S1: 0.5 mg/kg over 40 min"]], B, false)
* insert Parameter(extension[route][2].extension[ceiling], 1.0 'mg/kg', [["S2: 0.5 to 1 mg/kg"]], C, true)
* insert Parameter(extension[route][2].extension[step], 50 '%', [["S1: some need up to 0.75 mg/kg; step is a product default, to be signed off by a clinician"]], M, true)
* extension[route][2].extension[order-kind].valueCode = #administration
* extension[route][2].extension[setting][0].valueCode = #office

// Vital signs: clinical.md 2.3
* insert VitalLimit(0, systolic, caution, above, 140 'mm[Hg]', [["S31: esketamine label, above 140 weigh the risk"]], A, false)
* insert VitalLimit(1, diastolic, caution, above, 90 'mm[Hg]', [["S31: esketamine label, above 90 weigh the risk"]], A, false)
* insert VitalLimit(2, systolic, hold, above, 160 'mm[Hg]', [["S34: exclusion in NCT04173962"]], C, false)
* insert VitalLimit(3, heart-rate, hold, above, 110 '/min', [["S33: exclusion in NCT04876066"]], C, false)
* insert VitalLimit(4, systolic, stop, above, 180 'mm[Hg]', [["S35: contraindication to sub-dissociative ketamine"]], B, false)
* insert VitalLimit(5, heart-rate, stop, above, 150 '/min', [["S35: contraindication to sub-dissociative ketamine"]], B, false)
* insert VitalLimit(6, respiratory-rate, stop, below, 10 '/min', [["S35: contraindication to sub-dissociative ketamine"]], B, false)
* insert VitalLimit(7, respiratory-rate, stop, above, 30 '/min', [["S35: contraindication to sub-dissociative ketamine"]], B, false)
* insert VitalLimit(8, oxygen-saturation, hold, below, 94 '%', [["No threshold was found (clinical.md 2.3); product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[monitoring].extension[pre-dose-within], 30 'min', [["Reading before the dose: esketamine label; 30 minutes: product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[monitoring].extension[reading][0], 15 'min', [["Between the readings that sources name (clinical.md 2.3); product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[monitoring].extension[reading][1], 40 'min', [["S13, S29: esketamine label by analogy, peak near 40 min"]], A, false)
* insert Parameter(extension[monitoring].extension[reading][2], 60 'min', [["Between the readings that sources name (clinical.md 2.3); product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[monitoring].extension[reading][3], 90 'min', [["Between the readings that sources name (clinical.md 2.3); product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[monitoring].extension[observation], 120 'min', [["S13: esketamine label, at least 2 hours"]], A, false)

// Eligibility: clinical.md 2.1, 2.5, 2.7, 3.4
* insert Parameter(extension[eligibility].extension[minimum-age], 18 'a', [["Adults only in every source; esketamine not approved below 18 (clinical.md 2.5)"]], A, false)
* extension[eligibility].extension[suicide-risk-ceiling].valueCodeableConcept = $KapRiskLevel#low
* insert Source(extension[eligibility].extension[suicide-risk-ceiling].valueCodeableConcept, [["Columbia triage S77; two signatures at moderate: gate default of clinical.md 3.4"]], C, true)
* insert Parameter(extension[eligibility].extension[fasting], 4 'h', [["S17: consent form of one clinic; S18 says 6 h"]], D, true)
* insert Parameter(extension[eligibility].extension[pregnancy-test-fresh], 7 'd', [["Within 7 days of the dose (clinical.md 2.7); product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[eligibility].extension[weight-fresh], 30 'd', [["No source; product default, to be signed off by a clinician"]], M, true)

* extension[setting][0].valueCode = #office
* extension[setting][1].valueCode = #home
* extension[setting][2].valueCode = #group
* extension[rolePresent][0].valueCode = #therapist

// Steps: clinical.md 1.1
* insert Step(mental-health-intake, mental-health-intake, intake, [["Mental-health intake"]], 1)
* insert AtMost(1)
* insert StepSource([["Clinic pages 000, 001, 003"]], D, false)
* insert Parameter(action[=].extension[validity], 6 'mo', [["Clinic page 003: both intakes valid 6 months"]], D, true)
* insert By(practitioner, therapist)
* insert By(practitioner, supervised-associate)
* insert Form(kap-mental-health-intake)

* insert Step(medical-intake, medical-intake, intake, [["Medical intake"]], 1)
* insert AtMost(1)
* insert StepSource([["Clinic pages 000, 001, 003"]], D, false)
* insert Parameter(action[=].extension[validity], 6 'mo', [["Clinic page 003: both intakes valid 6 months"]], D, true)
* insert By(practitioner, prescriber)
* insert Form(kap-medical-intake)

* insert Step(consent, consent, intake, [["Informed consent"]], 1)
* insert AtMost(1)
* insert StepSource([["Clinic page 001; FDA 2023 alert S55 (clinical.md 5)"]], A, false)
* insert Parameter(action[=].extension[validity], 12 'mo', [["Each course or 12 months (clinical.md 5); product default, to be signed off by a clinician"]], M, true)
* insert By(practitioner, prescriber)
* insert By(practitioner, therapist)
* insert After(medical-intake)
* insert Form(kap-consent)

// Conflict: page 000 at least 3, page 001 several, page 002 at least the groundwork, page 003 none.
* insert Step(preparation, preparation, preparation, [["Preparation session"]], 1)
* insert StepSource([["Clinic pages conflict: 000 at least 3, 001 several, 002 at least the groundwork, 003 none; 1 is a product default, to be signed off by a clinician"]], M, true)
* insert By(practitioner, therapist)
* insert By(practitioner, supervised-associate)
* insert After(mental-health-intake)
* insert Form(kap-preparation-note)

* insert Step(order, order, preparation, [["Ketamine order"]], 1)
* insert StepSource([["Clinic pages 000, 003: the prescriber orders after eligibility; 21 CFR 1306"]], A, false)
* insert By(practitioner, prescriber)
* insert After(medical-intake)
* insert After(consent)

* insert Step(phq-9, measure, dosing, [["PHQ-9"]], 1)
* insert StepSource([["Before every dose (clinical.md 3.6); product default, to be signed off by a clinician"]], M, true)
* insert Parameter(action[=].extension[freshness], 7 'd', [["Before every dose (clinical.md 3.6); 7 days: product default, to be signed off by a clinician"]], M, true)
* insert By(patient, patient)
* insert By(practitioner, therapist)
* insert By(practitioner, prescriber)
* insert Form(kap-phq-9)

* insert Step(c-ssrs-screen, measure, dosing, [["C-SSRS screener"]], 1)
* insert StepSource([["Before every dose (clinical.md 3.6); product default, to be signed off by a clinician"]], M, true)
* insert Parameter(action[=].extension[freshness], 7 'd', [["Before every dose (clinical.md 3.6); 7 days: product default, to be signed off by a clinician"]], M, true)
* insert By(practitioner, therapist)
* insert By(practitioner, prescriber)
* insert Form(kap-c-ssrs-screen)

* insert Step(dosing, dosing, dosing, [["Dosing session"]], 4)
* insert AtMost(6)
* insert StepSource([["Clinic page 001: 4 to 6 dosing sessions over 3 to 8 weeks"]], D, true)
* insert By(practitioner, therapist)
* insert By(practitioner, prescriber)
* insert After(mental-health-intake)
* insert After(medical-intake)
* insert After(consent)
* insert After(preparation)
* insert After(order)
* insert Form(kap-pre-dose-checklist)
* insert Form(kap-discharge-checklist)

* insert Step(integration, integration, dosing, [["Integration session"]], 1)
* insert StepSource([["Clinic page 000: at least 1 after each dosing session; 001 within days"]], D, false)
* insert By(practitioner, therapist)
* insert By(practitioner, supervised-associate)
* insert After(dosing)
* insert Form(kap-integration-note)

* insert Step(maintenance, maintenance, maintenance, [["Maintenance session"]], 0)
* insert StepSource([["Clinic page 001: optional maintenance sessions; S22 every 1 to 2 months"]], D, true)
* insert By(practitioner, therapist)
* insert By(practitioner, prescriber)
* insert After(integration)
