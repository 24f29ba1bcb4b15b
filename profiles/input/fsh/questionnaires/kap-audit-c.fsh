// Codes: clinical basis 3.5 (S79, S80). That "never" skips the other two questions is how the parent AUDIT is used [M].
Instance: KapAuditC
InstanceOf: Questionnaire
Usage: #definition
Title: "AUDIT-C"
Description: "Three questions on alcohol. After \"never\" the other two are not asked and the total is 0. Cut points: 4 for men, 3 for everyone else."
* insert FormMetadata(kap-audit-c, KapAuditC, [["AUDIT-C"]], 1.0.0)
* description = "Three questions on alcohol. After \"never\" the other two are not asked and the total is 0. Cut points: 4 for men, 3 for everyone else."
* copyright = "Parent instrument AUDIT copyright World Health Organization, not for commercial purposes; the AUDIT-C is listed by SAMHSA as public domain."
* code = $LNC#72109-2
* insert Question(68518-0, choice, true, [["How often do you have a drink containing alcohol?"]])
* insert QuestionCode($LNC#68518-0)
* insert ScoredAnswer($LNC#LA6270-8 "Never", 0)
* insert ScoredAnswer($LNC#LA18926-8 "Monthly or less", 1)
* insert ScoredAnswer($LNC#LA18927-6 "2-4 times a month", 2)
* insert ScoredAnswer($LNC#LA18928-4 "2-3 times a week", 3)
* insert ScoredAnswer($LNC#LA18929-2 "4 or more times a week", 4)
* insert Question(68519-8, choice, true, [["How many drinks containing alcohol do you have on a typical day when you are drinking?"]])
* insert QuestionCode($LNC#68519-8)
* insert OnlyWhen(68518-0, $LNC#LA18926-8 "Monthly or less")
* insert OnlyWhen(68518-0, $LNC#LA18927-6 "2-4 times a month")
* insert OnlyWhen(68518-0, $LNC#LA18928-4 "2-3 times a week")
* insert OnlyWhen(68518-0, $LNC#LA18929-2 "4 or more times a week")
* insert AnyCondition
* insert ScoredAnswer($KapAuditC#1-or-2 "1 or 2", 0)
* insert ScoredAnswer($KapAuditC#3-or-4 "3 or 4", 1)
* insert ScoredAnswer($KapAuditC#5-or-6 "5 or 6", 2)
* insert ScoredAnswer($KapAuditC#7-to-9 "7 to 9", 3)
* insert ScoredAnswer($KapAuditC#10-or-more "10 or more", 4)
* insert Question(68520-6, choice, true, [["How often do you have six or more drinks on one occasion?"]])
* insert QuestionCode($LNC#68520-6)
* insert OnlyWhen(68518-0, $LNC#LA18926-8 "Monthly or less")
* insert OnlyWhen(68518-0, $LNC#LA18927-6 "2-4 times a month")
* insert OnlyWhen(68518-0, $LNC#LA18928-4 "2-3 times a week")
* insert OnlyWhen(68518-0, $LNC#LA18929-2 "4 or more times a week")
* insert AnyCondition
* insert ScoredAnswer($KapAuditC#never "Never", 0)
* insert ScoredAnswer($KapAuditC#less-than-monthly "Less than monthly", 1)
* insert ScoredAnswer($KapAuditC#monthly "Monthly", 2)
* insert ScoredAnswer($KapAuditC#weekly "Weekly", 3)
* insert ScoredAnswer($KapAuditC#daily-or-almost-daily "Daily or almost daily", 4)
* insert ComputedTotal(75626-2, [["Total (0 to 12)"]], [["iif(%resource.item.answer.value.where(code = 'LA6270-8').exists(), 0, iif(%resource.item.answer.value.where(code = 'LA6270-8' or code = '1-or-2' or code = 'never' or code = 'LA18926-8' or code = '3-or-4' or code = 'less-than-monthly' or code = 'LA18927-6' or code = '5-or-6' or code = 'monthly' or code = 'LA18928-4' or code = '7-to-9' or code = 'weekly' or code = 'LA18929-2' or code = '10-or-more' or code = 'daily-or-almost-daily').count() = 3, %resource.item.answer.value.where(code = 'LA18926-8' or code = '3-or-4' or code = 'less-than-monthly').count() + 2 * %resource.item.answer.value.where(code = 'LA18927-6' or code = '5-or-6' or code = 'monthly').count() + 3 * %resource.item.answer.value.where(code = 'LA18928-4' or code = '7-to-9' or code = 'weekly').count() + 4 * %resource.item.answer.value.where(code = 'LA18929-2' or code = '10-or-more' or code = 'daily-or-almost-daily').count(), {}))"]])
* insert QuestionCode($LNC#75626-2)
