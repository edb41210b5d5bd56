package org.tworivers.app.work;

import org.tworivers.app.work.accounts.Right;
import org.tworivers.core.bulletins.BulletinSection;

/// What can stand in a bulletin beside the projects: one part, made by the room that it is about.
///
/// Its texts stand in the message files: `bulletin.section.NAME` (its title), `bulletin.section.NAME.what` (what is
/// counted), for each table `bulletin.section.NAME.BY` (its caption) and `bulletin.section.NAME.BY.head` (what a row is
/// for), and for each figure `figure.FIGURE` and `definition.FIGURE`, as for any other.
public interface SectionSource {

    /// The word by which it is asked for, such as `attraction`; the name of what it makes.
    String name();

    /// Who may see what stands in it.
    Right needs();

    /// The section in the region's own form. The same question gives the same section for ever: nothing that was
    /// recorded after the last entry that counts may change it.
    BulletinSection make(SectionQuestion asked);
}
