// Codes and texts: clinical basis 3.4 (S75, S76), LOINC panel 93373-9. Item 2 answered no goes on with the question on behavior.
RuleSet: YesNo
* insert Answer($LNC#LA33-6 "Yes")
* insert Answer($LNC#LA32-8 "No")

Instance: KapCssrsScreen
InstanceOf: Questionnaire
Usage: #definition
Title: "C-SSRS screener, recent"
Description: "Columbia Suicide Severity Rating Scale, screener with the past month for thoughts and the past three months for behavior. Triage by Columbia's rule."
* insert FormMetadata(kap-c-ssrs-screen, KapCssrsScreen, [["C-SSRS screener"]], 1.0.0)
* description = "Columbia Suicide Severity Rating Scale, screener, recent."
* copyright = "Copyright The Research Foundation for Mental Hygiene, Inc. First author Dr. Kelly Posner. The Columbia Protocol may be used in an EHR of a provider without cost or licence (cssrs.columbia.edu); wording unchanged."
* code = $LNC#93373-9 "Columbia - suicide severity rating scale screener - recent [C-SSRS]"
* insert Heading(introduction, [["In the past month"]])
* insert Question(93246-7, choice, true, [["Have you wished you were dead or wished you could go to sleep and not wake up?"]])
* insert QuestionCode($LNC#93246-7)
* insert YesNo
* insert Question(93247-5, choice, true, [["Have you actually had any thoughts of killing yourself?"]])
* insert QuestionCode($LNC#93247-5)
* insert YesNo
* insert Question(93248-3, choice, true, [["Have you been thinking about how you might do this?"]])
* insert QuestionCode($LNC#93248-3)
* insert OnlyWhen(93247-5, $LNC#LA33-6 "Yes")
* insert YesNo
* insert Question(93249-1, choice, true, [["Have you had these thoughts and had some intention of acting on them?"]])
* insert QuestionCode($LNC#93249-1)
* insert OnlyWhen(93247-5, $LNC#LA33-6 "Yes")
* insert YesNo
* insert Question(93250-9, choice, true, [["Have you started to work out or worked out the details of how to kill yourself? Do you intend to carry out this plan?"]])
* insert QuestionCode($LNC#93250-9)
* insert OnlyWhen(93247-5, $LNC#LA33-6 "Yes")
* insert YesNo
* insert Question(93267-3, choice, true, [["Have you ever done anything, started to do anything, or prepared to do anything to end your life?"]])
* insert QuestionCode($LNC#93267-3)
* insert YesNo
* insert Question(93269-9, choice, true, [["Was this within the past 3 months?"]])
* insert QuestionCode($LNC#93269-9)
* insert OnlyWhen(93267-3, $LNC#LA33-6 "Yes")
* insert YesNo
