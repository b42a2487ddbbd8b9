/**
 * What makes a CouchDB database append-only. Put it in once, by hand or by a
 * script of yours: `PUT /consent/_design/consent`.
 */

/** The design document: an event is added, and never changed or taken away, save by an administrator. */
export const COUCHDB_DESIGN: Readonly<Record<string, string>> = {
  _id: '_design/consent',
  language: 'javascript',
  validate_doc_update: `function (doc, old, user) {
  if (user.roles.indexOf('_admin') !== -1) return;
  if (old || doc._deleted) throw({ forbidden: 'An event is never changed.' });
  var event;
  try { event = JSON.parse(doc.body); } catch (error) { throw({ forbidden: 'The body of an event is JSON.' }); }
  if (doc._id !== event.site + ':' + event.subject + ':' + event.id) throw({ forbidden: 'An event is named by its site, subject and id.' });
  if (doc.site !== event.site || doc.subject !== event.subject) throw({ forbidden: 'Site and subject are those of the event.' });
  if (!/^[0-9a-f]{64}$/.test(doc.hash)) throw({ forbidden: 'A hash is 64 hexadecimal digits.' });
}`,
};
