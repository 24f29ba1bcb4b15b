// The way of working of clinic page 002 (clinical basis 1.1 to 1.3). What the page does not fix is marked M and weak.
Instance: KapProtocolLozenge
InstanceOf: KapProtocol
Usage: #definition
Title: "Lozenge in the office or at home"
Description: "One or two sessions with a lozenge, in the office or at the home of the patient by video, about 3 hours each."
* insert KapInstancePublication
* id = "kap-protocol-lozenge"
* url = "https://kap-pathway.org/fhir/PlanDefinition/kap-protocol-lozenge"
* version = "1.0.0"
* name = "KapProtocolLozenge"
* title = "Lozenge in the office or at home"
* description = "One or two sessions with a lozenge, in the office or at the home of the patient by video, about 3 hours each."
* type = $PDTYPE#clinical-protocol

// The course: clinical basis 1.1 and 2.2
* extension[course].extension[doses].valueRange.low = 1 '1'
* extension[course].extension[doses].valueRange.high = 2 '1'
* insert Source(extension[course].extension[doses].valueRange, [["Clinic page 002: relief after a session or two"]], D, true)
* insert Parameter(extension[course].extension[min-spacing], 14 'd', [["S22: every 2 weeks; clinic page 002 states no spacing"]], D, true)
* insert Parameter(extension[course].extension[integrations-per-dose], 1 '1', [["Clinic page 002: the next step, no count; product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[course].extension[integration-window], 72 'h', [["S25: 24 to 72 hours, claimed by a vendor"]], D, true)
* insert Choice(extension[course].extension[integration-blocking], no, [["Clinic page 002: the next step, no rule for the next dose; a warning; product default, to be signed off by a clinician"]], M, true)
* insert Choice(extension[course].extension[integration-in-session], no, [["Clinic page 002: prep, experience, integration as steps; product default, to be signed off by a clinician"]], M, true)

// Routes: clinical basis 1.2 and 2.1. The practice gives the lozenge; intramuscular is described and off.
* insert KapSublingualRoute(0)
* insert Choice(extension[route][0].extension[offered], yes, [["Clinic page 002: this practice gives the lozenge"]], D, false)
* extension[route][0].extension[setting][0].valueCode = #office
* extension[route][0].extension[setting][1].valueCode = #home
* insert KapIntramuscularRoute(1)
* insert Choice(extension[route][1].extension[offered], no, [["Clinic page 002: lozenge or IM in general, this practice lozenge only"]], D, false)
* extension[route][1].extension[setting][0].valueCode = #office

// Vital signs, discharge, eligibility: clinical basis 2.1 to 2.7
* insert KapMonitoringDefaults
* insert KapDischargeDefaults
* insert KapEligibilityDefaults
* insert KapRiskDefaults
* insert Choice(extension[eligibility].extension[diagnosis-required], yes, [["Clinic page 002 treats TRD, anxiety, PTSD, other; whether a diagnosis is required is not stated; product default, to be signed off by a clinician"]], M, true)

// Safety rules that clinic pages disagree on: clinical basis 1.3 and 2.5
* insert RuleClass(0, substance-use-disorder-active, absolute, yes, [["S42; the page of this protocol states no exclusion: union of all pages (clinical basis 1.3, 2.5)"]], D, true)

// Settings and who is present: clinical basis 1.2
* insert SettingRule(0, office, yes, [["Clinic page 002: office or own home"]], D, false)
* extension[settingRule][0].extension[requires][0].valueCode = #escort-name
* insert SettingRule(1, home, yes, [["Clinic page 002: office or own home; FDA warns of use at home (S55)"]], D, true)
* insert KapHomeGate(1)
* extension[settingRule][1].extension[form].valueCanonical = "https://kap-pathway.org/fhir/Questionnaire/kap-home-readiness"
* insert RiskLevel(extension[settingRule][1].extension[suicide-risk-limit], low, [["As clinic page 001: strong supports and milder symptoms at home; the level is a product default, to be signed off by a clinician"]], M, true)
* insert Parameter(extension[settingRule][1].extension[check-every], 15 'min', [["S19: chaperone looks every 15 min"]], D, true)
* insert SettingRule(2, group, no, [["Clinic page 002 states no group sessions; product default, to be signed off by a clinician"]], M, true)
* extension[settingRule][2].extension[requires][0].valueCode = #escort-name
* insert RolePresent(0, therapist, [["Clinic page 002: quiet presence or gentle guidance"]], D, false)

// Fees: clinical basis 1.3
* insert KapNoFees(002)

// Steps: clinical basis 1.1
* insert Step(mental-health-intake, mental-health-intake, intake, [["Mental-health intake"]], 1)
* insert AtMost(1)
* insert StepSource([["Clinic page 002: get history first, goals, unhurried"]], D, false)
* insert Parameter(action[=].extension[validity], 6 'mo', [["Clinic page 002 states no validity; 6 months as on page 003; product default, to be signed off by a clinician"]], M, true)
* insert By(practitioner, therapist)
* insert By(practitioner, supervised-associate)
* insert Form(kap-mental-health-intake)

* insert Step(medical-intake, medical-intake, intake, [["Medical intake"]], 1)
* insert AtMost(1)
* insert StepSource([["Clinic page 002 states none; a prescriber decides eligibility on every other page; product default, to be signed off by a clinician"]], M, true)
* insert Parameter(action[=].extension[validity], 6 'mo', [["Clinic page 002 states no validity; 6 months as on page 003; product default, to be signed off by a clinician"]], M, true)
* insert Choice(action[=].extension[visit].extension[in-person], no, [["Clinic page 002: not stated; product default, to be signed off by a clinician. DEA telehealth flexibility ends 2026-12-31 (S109)"]], M, true)
* insert By(practitioner, prescriber)
* insert Form(kap-medical-intake)

* insert KapConsentStep

* insert Step(preparation, preparation, preparation, [["Preparation session"]], 1)
* insert StepSource([["Clinic page 002: at least the groundwork, not rushed"]], D, true)
* action[=].extension[visit].extension[setting][0].valueCode = #office
* action[=].extension[visit].extension[setting][1].valueCode = #home
* action[=].extension[visit].extension[setting][2].valueCode = #video
* insert By(practitioner, therapist)
* insert By(practitioner, supervised-associate)
* insert After(mental-health-intake)
* insert Form(kap-preparation-note)

* insert KapOrderStep

* insert KapRiskMeasures

* insert KapOtherMeasures

* insert Step(dosing, dosing, dosing, [["Dosing session"]], 1)
* insert AtMost(2)
* insert StepSource([["Clinic page 002: relief after a session or two"]], D, true)
* insert Parameter(action[=].extension[visit].extension[length], 180 'min', [["Clinic page 002: about 3 h in total"]], D, false)
* insert KapDosingOrder
* insert After(preparation)

* insert Step(integration, integration, dosing, [["Integration session"]], 1)
* insert StepSource([["Clinic page 002: integration as the next step"]], D, false)
* action[=].extension[visit].extension[setting][0].valueCode = #office
* action[=].extension[visit].extension[setting][1].valueCode = #home
* action[=].extension[visit].extension[setting][2].valueCode = #video
* insert By(practitioner, therapist)
* insert By(practitioner, supervised-associate)
* insert After(dosing)
* insert Form(kap-integration-note)

* insert LeftOut(maintenance, maintenance, maintenance, [["Maintenance session"]])
* insert StepSource([["Clinic page 002 states no maintenance; product default, to be signed off by a clinician"]], M, true)
