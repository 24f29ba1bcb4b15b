// Every number comes from clinical basis (S numbers are its literature list). Grade M with weak true marks what no source fixes:
// a product default, to be signed off by a clinician.
Instance: KapProtocolDefault
InstanceOf: KapProtocol
Usage: #definition
Title: "KAP course, general default"
Description: "A course of 4 to 6 doses over up to 8 weeks with preparation, integration after every dose, and maintenance. Lozenge first; intramuscular and intravenous in the clinic."
* insert KapInstancePublication
* id = "kap-protocol-default"
* url = "https://kap-pathway.org/fhir/PlanDefinition/kap-protocol-default"
* version = "1.0.0"
* name = "KapProtocolDefault"
* title = "KAP course, general default"
* description = "A course of 4 to 6 doses over up to 8 weeks with preparation, integration after every dose, and maintenance. Lozenge first; intramuscular and intravenous in the clinic."
* type = $PDTYPE#clinical-protocol

// The course: clinical basis 1.1 and 2.2
* extension[course].extension[doses].valueRange.low = 4 '1'
* extension[course].extension[doses].valueRange.high = 6 '1'
* insert Source(extension[course].extension[doses].valueRange, [["Clinic page 001: 4 to 6 dosing sessions over 3 to 8 weeks"]], D, true)
* insert Parameter(extension[course].extension[min-spacing], 7 'd', [["Derived from clinic page 001: 4 doses in 3 weeks; product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[course].extension[window], 56 'd', [["Clinic page 001: 3 to 8 weeks"]], D, true)
* insert Parameter(extension[course].extension[maintenance-spacing], 30 'd', [["S22: maintenance every 1 to 2 months"]], D, true)
* insert Parameter(extension[course].extension[integrations-per-dose], 1 '1', [["Clinic page 000: at least 1 after each dosing session"]], D, false)
* insert Parameter(extension[course].extension[integration-window], 72 'h', [["S25: 24 to 72 hours, claimed by a vendor"]], D, true)
* insert Choice(extension[course].extension[integration-blocking], yes, [["Clinic page 000: after each dosing session"]], D, false)
* insert Choice(extension[course].extension[integration-in-session], no, [["Only clinic page 003 begins it inside the session; product default, to be signed off by a clinician"]], M, true)

// Routes: clinical basis 1.2 and 2.1. Intranasal (FDA alert S12) and oral (experimental S10) are not offered.
* insert KapSublingualRoute(0)
* insert Choice(extension[route][0].extension[offered], yes, [["Clinic pages 001, 002, 003"]], D, false)
* extension[route][0].extension[setting][0].valueCode = #office
* extension[route][0].extension[setting][1].valueCode = #home
* extension[route][0].extension[setting][2].valueCode = #group
* insert KapIntramuscularRoute(1)
* insert Choice(extension[route][1].extension[offered], yes, [["Clinic pages 001, 002"]], D, false)
* extension[route][1].extension[setting][0].valueCode = #office
* extension[route][1].extension[setting][1].valueCode = #group
* insert KapIntravenousRoute(2)
* insert Choice(extension[route][2].extension[offered], yes, [["Clinic page 001; S1"]], B, false)

// Vital signs, discharge, eligibility: clinical basis 2.1 to 2.7
* insert KapMonitoringDefaults
* insert KapDischargeDefaults
* insert KapEligibilityDefaults
* insert KapRiskDefaults
* insert Choice(extension[eligibility].extension[diagnosis-required], no, [["Clinic pages conflict: 003 treats many people without a diagnosis; product default, to be signed off by a clinician"]], M, true)

// Safety rules that clinic pages disagree on: clinical basis 1.3 and 2.5
* insert RuleClass(0, substance-use-disorder-active, absolute, yes, [["Clinic page 003, S42: active substance use disorder, a prescriber may override (clinical basis 2.5)"]], D, false)

// Settings and who is present: clinical basis 1.2
* insert SettingRule(0, office, yes, [["Clinic pages 000 to 003"]], D, false)
* extension[settingRule][0].extension[requires][0].valueCode = #escort-name
* insert SettingRule(1, home, yes, [["Clinic pages 001, 002; FDA warns of use at home (S55)"]], D, true)
* insert KapHomeGate(1)
* insert SettingRule(2, group, yes, [["Clinic page 003"]], D, false)
* extension[settingRule][2].extension[requires][0].valueCode = #escort-name
* insert RolePresent(0, therapist, [["Clinic pages 000 to 003: the therapist is present"]], D, false)

// Fees: clinical basis 1.3
* insert Choice(extension[feePolicy].extension[sliding-scale], yes, [["Clinic pages 001, 003"]], D, false)
* insert Choice(extension[feePolicy].extension[proof-of-income], no, [["Clinic page 003: no financial documents"]], D, false)

// Steps: clinical basis 1.1
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
* insert Choice(action[=].extension[visit].extension[in-person], no, [["Clinic pages conflict: 000 in person, 001 to 003 not stated; product default, to be signed off by a clinician. DEA telehealth flexibility ends 2026-12-31 (S109)"]], M, true)
* insert By(practitioner, prescriber)
* insert Form(kap-medical-intake)

* insert KapConsentStep

// Conflict: page 000 at least 3, page 001 several, page 002 at least the groundwork, page 003 none.
* insert Step(preparation, preparation, preparation, [["Preparation session"]], 1)
* insert StepSource([["Clinic pages conflict: 000 at least 3, 001 several, 002 at least the groundwork, 003 none; 1 is a product default, to be signed off by a clinician"]], M, true)
* insert By(practitioner, therapist)
* insert By(practitioner, supervised-associate)
* insert After(mental-health-intake)
* insert Form(kap-preparation-note)

* insert KapOrderStep

* insert KapRiskMeasures

* insert Step(dosing, dosing, dosing, [["Dosing session"]], 4)
* insert AtMost(6)
* insert StepSource([["Clinic page 001: 4 to 6 dosing sessions over 3 to 8 weeks"]], D, true)
* insert KapDosingOrder
* insert After(preparation)

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
