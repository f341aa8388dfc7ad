# What the server writes outside the web app: text messages and pages for crawlers.

# A text message of at most 160 characters. { $code } has six digits, { $minutes } is a number.
sms-code = { $code } is your { $community } code. It works for { $minutes } minutes. Never give it to anyone.
# Beside messages that are shown instead of sent.
sms-outbox = This community does not send text messages: they are shown here and were not sent to any phone. A number proves nothing here.
# The display name of somebody who has just joined and not chosen one yet. At most 30 characters.
new-member-name = New here
# Shown in the page for crawlers and browsers without JavaScript.
page-by = by { $name }
page-open-app = Open in the app
page-needs-javascript = The full app needs JavaScript. The notes can be read without it.
page-explore-title = { $community }: notes from everyday life
page-explore-description = Photos, questions and answers from lived experience, by people of every country and language.
page-topic-title = #{ $topic } on { $community }
page-topic-description = Notes about { $topic } from people who have been there, cooked it, tried it.
page-member-description = { $name } (@{ $handle }) on { $community }
