fn main() {
    let c = kumara_demo::community(7).unwrap();
    println!(
        "{} members {} notes {} comments ({} replies) {} likes {} saves {} follows {} comment likes; asks {} text {} private {}",
        c.members.len(),
        c.notes.len(),
        c.comments.len(),
        c.comments.iter().filter(|x| x.reply_to.is_some()).count(),
        c.likes.len(),
        c.saves.len(),
        c.follows.len(),
        c.comment_likes.len(),
        c.notes.iter().filter(|n| n.kind == kumara_model::NoteKind::Ask).count(),
        c.notes.iter().filter(|n| n.kind == kumara_model::NoteKind::Text).count(),
        c.members.iter().filter(|m| m.is_private).count()
    );
    let d: Vec<_> = c.notes.iter().flat_map(|n| n.drawings.clone()).collect();
    let t = std::time::Instant::now();
    std::thread::scope(|s| {
        for k in d.chunks(d.len().div_ceil(2)) {
            s.spawn(move || {
                for x in k {
                    x.render().unwrap();
                }
            });
        }
    });
    println!("{} drawings {:?}", d.len(), t.elapsed());
}
