// The way of working of clinic page 001 (clinical basis 1.1 to 1.3). What the page does not fix is marked M and weak.
Instance: KapProtocolCourse
InstanceOf: KapProtocol
Usage: #definition
Title: "KAP course with remote preparation and integration"
Description: "A course of 4 to 6 doses over 3 to 8 weeks by several routes, preparation and integration often by video, maintenance optional."
* insert KapInstancePublication
* id = "kap-protocol-course"
* url = "https://kap-pathway.org/fhir/PlanDefinition/kap-protocol-course"
* version = "1.0.0"
* name = "KapProtocolCourse"
* title = "KAP course with remote preparation and integration"
* description = "A course of 4 to 6 doses over 3 to 8 weeks by several routes, preparation and integration often by video, maintenance optional."
* type = $PDTYPE#clinical-protocol

// The course: clinical basis 1.1 and 2.2
* extension[course].extension[doses].valueRange.low = 4 '1'
* extension[course].extension[doses].valueRange.high = 6 '1'
* insert Source(extension[course].extension[doses].valueRange, [["Clinic page 001: 4 to 6 dosing sessions over 3 to 8 weeks"]], D, true)
* insert Parameter(extension[course].extension[min-spacing], 7 'd', [["Derived from clinic page 001: 4 doses in 3 weeks; product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[course].extension[max-spacing], 18 'd', [["Derived from clinic page 001: 4 doses in 8 weeks; product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[course].extension[window], 56 'd', [["Clinic page 001: 3 to 8 weeks, several months for complex trauma"]], D, true)
* insert Parameter(extension[course].extension[maintenance-spacing], 30 'd', [["Clinic page 001: optional maintenance; S22: every 1 to 2 months"]], D, true)
* insert Parameter(extension[course].extension[integrations-per-dose], 1 '1', [["Clinic page 001: ongoing before and after each dose, no count; product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[course].extension[integration-window], 72 'h', [["Clinic page 001: within days; S25: 24 to 72 hours, claimed by a vendor"]], D, true)
* insert Choice(extension[course].extension[integration-blocking], yes, [["Clinic page 001: ongoing before and after each dose; that the next dose waits is a product default, to be signed off by a clinician"]], M, true)
* insert Choice(extension[course].extension[integration-in-session], no, [["Clinic page 001: debrief in the session, integration scheduled within days; product default, to be signed off by a clinician"]], M, true)

// Routes: clinical basis 1.2 and 2.1. Intranasal is described and off.
* insert KapSublingualRoute(0)
* insert Choice(extension[route][0].extension[offered], yes, [["Clinic page 001"]], D, false)
* extension[route][0].extension[setting][0].valueCode = #office
* extension[route][0].extension[setting][1].valueCode = #home
* insert KapIntramuscularRoute(1)
* insert Choice(extension[route][1].extension[offered], yes, [["Clinic page 001"]], D, false)
* extension[route][1].extension[setting][0].valueCode = #office
* insert KapIntravenousRoute(2)
* insert Choice(extension[route][2].extension[offered], yes, [["Clinic page 001; S1"]], B, false)
* insert KapIntranasalWithheld(3)

// Vital signs, discharge, eligibility: clinical basis 2.1 to 2.7
* insert KapMonitoringDefaults
* insert KapDischargeDefaults
* insert KapEligibilityDefaults
* insert RiskLevel(extension[eligibility].extension[suicide-risk-ceiling], low, [["Clinic page 001: suicidal ideation with careful clinical oversight; two signatures at moderate: gate default of clinical basis 3.4"]], D, true)
* insert RiskLevel(extension[eligibility].extension[suicide-risk-limit], moderate, [["Clinic page 001: suicidal ideation is an indication with oversight; Columbia triage S77: high is blocked"]], C, true)
* insert Choice(extension[eligibility].extension[diagnosis-required], yes, [["Clinic page 001 lists indications; whether a diagnosis is required is not stated; product default, to be signed off by a clinician"]], M, true)

// Safety rules that clinic pages disagree on: clinical basis 1.3 and 2.5
* insert RuleClass(0, suicidal-ideation, needs-clearance, yes, [["Clinic page 001: an indication with careful clinical oversight, CONFLICT with 000"]], D, true)
* insert RuleClass(1, substance-use-disorder-active, absolute, yes, [["S42; the page of this protocol states no exclusion: union of all pages (clinical basis 1.3, 2.5)"]], D, true)

// Settings and who is present: clinical basis 1.2
* insert SettingRule(0, office, yes, [["Clinic page 001: supervised in person mostly"]], D, false)
* extension[settingRule][0].extension[requires][0].valueCode = #escort-name
* insert SettingRule(1, home, yes, [["Clinic page 001: a few at-home lozenges with a remote therapist on video; FDA warns of use at home (S55)"]], D, true)
* insert KapHomeGate(1)
* extension[settingRule][1].extension[form].valueCanonical = "https://kap-pathway.org/fhir/Questionnaire/kap-home-readiness"
* insert RiskLevel(extension[settingRule][1].extension[suicide-risk-limit], low, [["Clinic page 001: strong supports and milder symptoms at home; the level is a product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[settingRule][1].extension[check-every], 15 'min', [["S19: chaperone looks every 15 min"]], D, true)
* insert SettingRule(2, group, no, [["Clinic page 001 states no group sessions; product default, to be signed off by a clinician"]], M, true)
* extension[settingRule][2].extension[requires][0].valueCode = #escort-name
* insert RolePresent(0, therapist, [["Clinic page 001: quiet presence of the therapist"]], D, false)

// Fees: clinical basis 1.3
* insert Choice(extension[feePolicy].extension[sliding-scale], yes, [["Clinic page 001: sliding scale, payment plans"]], D, false)
* insert Choice(extension[feePolicy].extension[proof-of-income], no, [["Clinic page 001 asks for none; product default, to be signed off by a clinician"]], M, true)

// Steps: clinical basis 1.1
* insert Step(mental-health-intake, mental-health-intake, intake, [["Mental-health intake"]], 1)
* insert AtMost(1)
* insert StepSource([["Clinic page 001: check of history"]], D, false)
* insert Parameter(action[=].extension[validity], 6 'mo', [["Clinic page 001 states no validity; 6 months as on page 003; product default, to be signed off by a clinician"]], M, true)
* insert By(practitioner, therapist)
* insert By(practitioner, supervised-associate)
* insert Form(kap-mental-health-intake)

* insert Step(medical-intake, medical-intake, intake, [["Medical intake"]], 1)
* insert AtMost(1)
* insert StepSource([["Clinic page 001: medical clearance by a prescriber, inside preparation"]], D, false)
* insert Parameter(action[=].extension[validity], 6 'mo', [["Clinic page 001 states no validity; 6 months as on page 003; product default, to be signed off by a clinician"]], M, true)
* insert Choice(action[=].extension[visit].extension[in-person], no, [["Clinic page 001: medical clearance by a prescriber, in person not stated; product default, to be signed off by a clinician. DEA telehealth flexibility ends 2026-12-31 (S109)"]], M, true)
* insert By(practitioner, prescriber)
* insert Form(kap-medical-intake)

* insert KapConsentStep

* insert Step(preparation, preparation, preparation, [["Preparation session"]], 2)
* insert StepSource([["Clinic page 001: several; 2 is the fewest that several can mean; product default, to be signed off by a clinician"]], M, true)
* action[=].extension[visit].extension[setting][0].valueCode = #office
* action[=].extension[visit].extension[setting][1].valueCode = #video
* insert By(practitioner, therapist)
* insert By(practitioner, supervised-associate)
* insert After(mental-health-intake)
* insert Form(kap-preparation-note)

* insert KapOrderStep

* insert KapRiskMeasures

* insert KapOtherMeasures

* insert Step(dosing, dosing, dosing, [["Dosing session"]], 4)
* insert AtMost(6)
* insert StepSource([["Clinic page 001: 4 to 6 dosing sessions over 3 to 8 weeks"]], D, true)
* insert KapDosingOrder
* insert After(preparation)

* insert Step(integration, integration, dosing, [["Integration session"]], 1)
* insert StepSource([["Clinic page 001: scheduled within days, before and after each dose"]], D, false)
* action[=].extension[visit].extension[setting][0].valueCode = #office
* action[=].extension[visit].extension[setting][1].valueCode = #video
* insert By(practitioner, therapist)
* insert By(practitioner, supervised-associate)
* insert After(dosing)
* insert Form(kap-integration-note)

* insert Step(maintenance, maintenance, maintenance, [["Maintenance session"]], 0)
* insert StepSource([["Clinic page 001: optional maintenance sessions; S22 every 1 to 2 months"]], D, true)
* insert By(practitioner, therapist)
* insert By(practitioner, prescriber)
* insert After(integration)
