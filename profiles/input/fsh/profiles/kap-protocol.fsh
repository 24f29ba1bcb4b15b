Profile: KapProtocol
Parent: PlanDefinition
Id: kap-protocol
Title: "KAP protocol"
Description: "A clinic's way of working with ketamine-assisted psychotherapy, read by the software and by people. Used for every protocol that patients may be put on. Steps are top-level actions; the forms of a step are its sub-actions; every number carries its source. US Core has no profile for PlanDefinition."
* insert KapPublication
* obeys kap-protocol-1 and kap-protocol-2 and kap-protocol-3 and kap-protocol-4 and kap-protocol-5 and kap-protocol-6
* url 1..1 MS
* version 1..1 MS
* name 1..1 MS
* title 1..1 MS
* type 1..1
* type = $PDTYPE#clinical-protocol
* extension contains
    KapCourseExtension named course 0..1 MS and
    KapMonitoringExtension named monitoring 0..1 MS and
    KapEligibilityExtension named eligibility 0..1 MS and
    KapRouteExtension named route 0..* MS and
    KapVitalLimitExtension named vitalLimit 0..* MS and
    KapSettingRuleExtension named settingRule 0..* MS and
    KapRolePresentExtension named rolePresent 0..* MS and
    KapRuleClassExtension named ruleClass 0..* MS and
    KapDischargeExtension named discharge 0..1 MS and
    KapFeeExtension named fee 0..* MS and
    KapFeePolicyExtension named feePolicy 0..1 MS
* action 1..* MS
* action.title 1..1 MS
* action.code 1..1 MS
* action.participant MS
* action.relatedAction MS
* action.action MS
* action.extension contains
    KapPhaseExtension named phase 0..1 MS and
    KapOccurrencesExtension named occurrences 0..1 MS and
    KapValidityExtension named validity 0..1 MS and
    KapFreshnessRuleExtension named freshness 0..1 MS and
    KapCadenceExtension named cadence 0..1 MS and
    KapVisitExtension named visit 0..1 MS and
    KapSourceExtension named source 0..1 MS
